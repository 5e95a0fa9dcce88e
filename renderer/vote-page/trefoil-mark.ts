const SVG = 'http://www.w3.org/2000/svg'

/** The three leaves, as decoration; `vote-page.css` colours them. */
export function trefoilMark(): SVGElement {
  const svg = part('svg', { class: 'mark', viewBox: '0 0 64 64', width: '32', height: '32', 'aria-hidden': 'true' })
  svg.append(
    part('circle', { class: 'leaf-itil', cx: '32', cy: '19', r: '14' }),
    part('circle', { class: 'leaf-devops', cx: '19', cy: '40', r: '14' }),
    part('circle', { class: 'leaf-sre', cx: '45', cy: '40', r: '14' }),
    part('path', { class: 'stem', d: 'M32 36 C33 46 35 54 40 61' }),
  )
  return svg
}

function part(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

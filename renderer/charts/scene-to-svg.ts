import { LIGHT_INKS } from '#shared/charts/inks.ts'
import type { Mark, Scene } from '#shared/charts/scene.ts'
import {
  type Attributes,
  CHART_FONT,
  type Inks,
  paintAttributes,
  roundCoordinate,
  shapeAttributes,
} from './svg-attributes.ts'

const MARGIN = 12

/**
 * A scene as a standalone SVG document with its title and description, on its own background and with a small margin: for copying, saving and golden
 * files. Always light unless other inks are given.
 */
export function sceneToSvg(scene: Scene, inks: Inks = LIGHT_INKS): string {
  const { width, height } = pictureSize(scene)
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
    role: 'img',
    'font-family': CHART_FONT,
    style: 'font-variant-numeric: tabular-nums',
  }
  const background = element('rect', { x: -MARGIN, y: -MARGIN, width, height, fill: inks.surface })
  return [
    `<svg${attributeText(root)}>`,
    element('title', {}, scene.title),
    element('desc', {}, scene.description),
    background,
    ...scene.marks.map((mark) => markElement(mark, inks)),
    '</svg>',
    '',
  ].join('\n')
}

/** The size of the exported picture in units: the scene and its margin. */
export function pictureSize(scene: Scene): { readonly width: number; readonly height: number } {
  return { width: roundCoordinate(scene.width + 2 * MARGIN), height: roundCoordinate(scene.height + 2 * MARGIN) }
}

function markElement(mark: Mark, inks: Inks): string {
  const content = mark.kind === 'text' ? escapeXml(mark.text) : ''
  const title = mark.label === undefined ? '' : element('title', {}, mark.label)
  return `<${mark.kind}${attributeText({ ...shapeAttributes(mark), ...paintAttributes(mark, inks) })}>${content}${title}</${mark.kind}>`
}

function element(name: string, attributes: Attributes, content?: string): string {
  const open = `<${name}${attributeText(attributes)}`
  return content === undefined ? `${open}/>` : `${open}>${escapeXml(content)}</${name}>`
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** Also drops control characters, which no XML document may contain. */
function escapeXml(content: string): string {
  return [...content]
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

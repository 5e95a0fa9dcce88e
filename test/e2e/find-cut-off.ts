import type { Page } from 'playwright-core'

/**
 * Controls that nobody can bring into view, one line each: cut by an ancestor that hides what stands out, or outside of all that can
 * be scrolled to. And the page itself, where it scrolls sideways.
 */
export function findCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookForCutOff)
}

/** Runs inside the page. */
function lookForCutOff(): string[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  /** Borders and fractions of a pixel. */
  const SLACK = 1.5
  const page = document.documentElement
  const found: string[] = []
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}`)

  for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!isShown(control)) continue
    const cut = whatCuts(control) && whatCutsFocused(control)
    if (cut) found.push(`${nameOf(control)}: ${cut}`)
  }
  return found

  /** Some stay aside until the focus reaches them, as the way past the navigation does. */
  function whatCutsFocused(control: HTMLElement): string | null {
    const before = document.activeElement
    control.focus({ preventScroll: true })
    const cut = whatCuts(control)
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return cut
  }

  function isShown(control: HTMLElement): boolean {
    const { width, height } = control.getBoundingClientRect()
    // A box of a pixel is for screen readers; its label is what is seen, or it comes into view with the focus.
    return (
      width > 1 &&
      height > 1 &&
      !control.closest('[inert]') &&
      control.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
    )
  }

  /** Walks outwards with the box as it can be brought into view: what a scrolling ancestor hides now, it can show. */
  function whatCuts(control: HTMLElement): string | null {
    let box = control.getBoundingClientRect()
    let position = getComputedStyle(control).position
    for (let parent = control.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (position === 'fixed') break
      const style = getComputedStyle(parent)
      const isSkipped = position === 'absolute' && style.position === 'static'
      if (isSkipped || style.display === 'contents') continue
      const frame = parent.getBoundingClientRect()
      for (const axis of ['x', 'y'] as const) {
        const overflow = axis === 'x' ? style.overflowX : style.overflowY
        if (overflow === 'visible') continue
        const range = rangeOf(parent, frame, axis, overflow)
        const [start, end] = axis === 'x' ? [box.left, box.right] : [box.top, box.bottom]
        // What is clipped may stand out by a margin.
        const slack = SLACK + (overflow === 'clip' ? Number.parseFloat(style.overflowClipMargin) || 0 : 0)
        if (start < range.start - slack || end > range.end + slack)
          return `cut ${axis === 'x' ? 'sideways' : 'in height'} by ${describe(parent)}`
      }
      // From here on it is the ancestor's box that has to be reached.
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') box = frame
      position = style.position
    }
    return outsideOfPage(box, position === 'fixed')
  }

  /** What of an ancestor's inside can be brought into view, in the coordinates of the window. */
  function rangeOf(parent: HTMLElement, frame: DOMRect, axis: 'x' | 'y', overflow: string) {
    const scrolls = overflow === 'auto' || overflow === 'scroll'
    const [start, shown, scrolled, whole] =
      axis === 'x'
        ? [frame.left + parent.clientLeft, parent.clientWidth, parent.scrollLeft, parent.scrollWidth]
        : [frame.top + parent.clientTop, parent.clientHeight, parent.scrollTop, parent.scrollHeight]
    return scrolls ? { start: start - scrolled, end: start - scrolled + whole } : { start, end: start + shown }
  }

  function outsideOfPage(box: DOMRect, isFixed: boolean): string | null {
    const [x, y] = isFixed ? [0, 0] : [window.scrollX, window.scrollY]
    const [width, height] = isFixed ? [page.clientWidth, page.clientHeight] : [page.scrollWidth, page.scrollHeight]
    const isOutside =
      box.left + x < -SLACK || box.right + x > width + SLACK || box.top + y < -SLACK || box.bottom + y > height + SLACK
    return isOutside ? 'outside of what the page can show' : null
  }

  function nameOf(control: HTMLElement): string {
    const name =
      control.getAttribute('aria-label') ??
      (control as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
      control.textContent
    return `${control.localName} “${(name ?? '').trim().slice(0, 60)}”`
  }

  function describe(element: HTMLElement): string {
    return element.id ? `#${element.id}` : `${element.localName}.${element.className.toString().slice(0, 80)}`
  }
}

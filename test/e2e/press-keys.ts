import type { Page } from 'playwright-core'

/** More stops than any screen has on the way to what a user looks for. */
const MOST_STOPS = 60

/** Types into whatever has the focus; it fails where nothing that takes text has it. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea'))
  await page.keyboard.type(text)
}

/** Presses Tab until what has the focus is called so, as its label or its text says. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  while (seen.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(nameOfFocused)
    if (typeof name === 'string' ? found === name : name.test(found)) return
    seen.push(found)
  }
  throw new Error(`Tab did not reach ${name}, but: ${seen.join(' | ')}`)
}

/** Runs inside the page. */
function nameOfFocused(): string {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return ''
  const label = (focused as Partial<HTMLInputElement>).labels?.[0]
  return (focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent ?? '').trim()
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * What axe finds on the page as it stands, a line each: the rule, the element, and what is wrong. All rules on all of it; or those named, on the
 * dialog where one is open, for what lies behind it has been looked at already.
 */
export async function findViolations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // Handed over by the debugger: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run((only.length > 0 && document.querySelector('[role="dialog"]')) || document, {
      resultTypes: ['violations'],
      ...(only.length > 0 ? { runOnly: { type: 'rule', values: [...only] } } : {}),
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`,
      ),
    )
  }, rules)
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser, watchCpu } from './bench-browser.ts'
import type { BenchContext } from './bench-context.ts'
import { fillStores } from './filled-stores.ts'
import { type BenchTable, formatRatio, formatSeries, interleave, summarise } from './measure.ts'
import type { StaticServer } from './static-server.ts'

const PRESSES = 20
const BETWEEN_PRESSES_MS = 120
const PRACTICE = 'agreed-slos'

interface Presses {
  /** Median milliseconds from the key to the painted answer. */
  readonly visible: number
  /** Milliseconds of CPU of the page's process per press, writing included. */
  readonly cpu: number
}

/** An answer given by a key: with an empty store, and with 480,000 answers stored. */
export async function benchPressToVisible(context: BenchContext): Promise<readonly BenchTable[]> {
  const stores = await fillStores(context, false)
  const browser = await openBrowser(stores.profile)
  context.say(`Press → visible: ${context.runs} rounds of ${PRESSES} presses`)
  try {
    const pages = {
      empty: await openQuestion(browser, stores.empty, 'assessment-open'),
      full: await openQuestion(browser, stores.full, 'assessment-open'),
      eight: await openQuestion(browser, stores.full, 'assessment-0'),
    }
    for (const page of Object.values(pages)) await pressAnswers(page)
    const samples = await interleave(context.runs, {
      empty: () => pressAnswers(pages.empty),
      full: () => pressAnswers(pages.full),
      eight: () => pressAnswers(pages.eight),
    })
    const row = (name: string, of: readonly Presses[]) => [
      name,
      ...(['visible', 'cpu'] as const).flatMap((figure) => [
        formatSeries(of.map((sample) => sample[figure])),
        formatRatio(
          of.map((sample) => sample[figure]),
          samples.empty.map((sample) => sample[figure]),
        ),
      ]),
    ]
    return [
      {
        title: `Press → visible answer, ${PRESSES} presses a round`,
        columns: ['Store', 'visible, ms', 'ratio', 'CPU per press, ms', 'ratio'],
        rows: [
          row('empty: one assessment, one person', samples.empty),
          row('the same beside 480,000 answers', samples.full),
          row('one of the 1,000, eight people answered', samples.eight),
        ],
        notes: ['Aim: at most 1.10×. A frame of 16.7 ms is the floor of what can be seen. CPU includes saving.'],
      },
    ]
  } finally {
    await browser.close()
    await stores.close()
  }
}

async function openQuestion(browser: BrowserContext, { origin }: StaticServer, assessmentId: string): Promise<Page> {
  const page = await browser.newPage()
  await page.addInitScript(timePresses)
  await page.goto(`${origin}/#/assess/${assessmentId}/${PRACTICE}`)
  const question = page.locator('[data-choice="0"]')
  const asPerson = page.getByRole('button', { name: 'Answer as Person 1' })
  await question.or(asPerson).first().waitFor({ state: 'attached' })
  if (await asPerson.isVisible()) await asPerson.click()
  await question.waitFor({ state: 'attached' })
  return page
}

/** In the page: the time from each digit pressed until its radio is checked and painted, which the first task after the frame tells. */
function timePresses(): void {
  const times: number[] = []
  Object.assign(window, { pressTimes: times })
  const afterPaint = (act: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = act
      port2.postMessage(null)
    })
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (!/^[0-5]$/.test(key)) return
      const look = () => {
        if (document.querySelector(`[data-choice="${key}"]:checked`)) {
          afterPaint(() => times.push(performance.now() - timeStamp))
        } else requestAnimationFrame(look)
      }
      setTimeout(look)
    },
    { capture: true },
  )
}

/** Presses one level after the other; every press changes the answer. */
async function pressAnswers(page: Page): Promise<Presses> {
  await page.bringToFront()
  const readCpu = await watchCpu(page)
  await sleep(300)
  await page.evaluate(() => (window as unknown as { pressTimes: number[] }).pressTimes.splice(0))
  const before = await readCpu()
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(String(press % 6))
    await sleep(BETWEEN_PRESSES_MS)
  }
  await page.getByText('Saved on this computer').waitFor()
  const cpu = ((await readCpu()) - before) / PRESSES
  const times = await page.evaluate(() => (window as unknown as { pressTimes: number[] }).pressTimes)
  return { visible: summarise(times).median, cpu }
}

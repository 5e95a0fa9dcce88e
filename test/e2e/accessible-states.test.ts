import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Walk, walkExplanations, walkQuestions, walkRoadmap, walkScreens, walkWorkspace } from './every-state.ts'
import { findCutOff } from './find-cut-off.ts'
import { findViolations } from './find-violations.ts'
import { inspectPage } from './inspect-page.ts'
import { it } from './open-app.ts'

const WALKS: readonly (readonly [string, (page: Page) => Walk])[] = [
  ['every screen with content', walkScreens],
  ['explanations, charts and comparisons', walkExplanations],
  ['the roadmap’s steps and targets', walkRoadmap],
  ['what opens everywhere, and the workspace', walkWorkspace],
  ['first start, questions and screens without content', walkQuestions],
]

for (const [name, walk] of WALKS) {
  it(`axe finds nothing and no control is out of reach, in both themes and small windows: ${name}`, async ({ app }) => {
    const page = await app.open()
    const wrong: string[] = []
    for await (const state of walk(page)) {
      for (const line of await inspectPage(page)) wrong.push(`${state}, ${line}`)
    }
    expect(wrong).toEqual([])
  })
}

/** The checks see what they are there to see; each line of the page is one case. */
it('the checks themselves find what is wrong, and nothing else', async ({ app }) => {
  const page = await app.open({ viewport: { width: 400, height: 300 } })
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><html lang="en"><title>Control</title><main><h1>Control</h1>
    <div style="overflow: hidden; height: 20px"><button style="margin-top: 30px">hidden below</button></div>
    <div style="overflow: hidden; width: 60px; white-space: nowrap">text text <button>hidden beside</button></div>
    <div style="overflow: auto; height: 40px" tabindex="0"><button style="margin-top: 90px">scrolled to</button></div>
    <div style="overflow: hidden; width: 50px; height: 20px"><div style="overflow: auto; height: 90px"><button style="margin-top: 60px">deep</button></div></div>
    <button style="position: absolute; left: -300px">left of the page</button>
    <button style="position: fixed; top: 290px">below the window</button>
    <button style="visibility: hidden; position: absolute; left: -300px">not shown</button>
    <button style="color: #ccc; background: #fff">faint</button><button></button>
    </main></html>`)
  const cut = await findCutOff(page)
  for (const name of ['hidden below', 'hidden beside', 'deep', 'left of the page', 'below the window']) {
    expect(
      cut.filter((line) => line.includes(`“${name}”`)),
      name,
    ).toHaveLength(1)
  }
  expect(cut).toHaveLength(5)
  const rules = (await findViolations(page)).map((line) => line.split(':')[0])
  expect(rules.toSorted()).toEqual(['button-name', 'color-contrast'])
  await page.setContent('<!doctype html><div style="width: 900px; height: 9px"></div>')
  expect(await findCutOff(page)).toEqual(['the page scrolls sideways: 908 in 400'])
})

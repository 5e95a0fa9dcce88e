import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newProfile, openBrowser } from './bench-browser.ts'
import { buildApp } from './build-pages.ts'
import { serveFolders } from './static-server.ts'
const folder = await mkdtemp('/tmp/pdf-work/screen-')
const app = await buildApp(join(folder, 'app'))
const server = await serveFolders({ '/': app })
const browser = await openBrowser(await newProfile(folder))
const page = browser.pages()[0]!
await page.goto(`${server.origin}/`)
await page.getByRole('button', { name: 'Open the sample workspace' }).click()
await page.waitForURL(/#\/results\//)
await page.getByRole('heading', { level: 1, name: 'Results' }).waitFor()
await page.waitForTimeout(1500)
await page.locator('nav').getByRole('link', { name: 'Report' }).click()
await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
await page.waitForTimeout(3500)
const cdp = await page.context().newCDPSession(page)
for (let round = 0; round < 4; round++) {
  const events: any[] = []
  const collect = ({ value }: any) => events.push(...value)
  cdp.on('Tracing.dataCollected', collect)
  const traced = round === 3
  if (traced) await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,v8,devtools.timeline,blink,disabled-by-default-v8.cpu_profiler' } as any)
  await page.evaluate(() => {
    const w = window as any
    w.gaps = []; const start = performance.now(); let last = start
    w.timer = setInterval(() => { const n = performance.now(); if (n - last > 9) w.gaps.push([Math.round(last - start), +(n - last).toFixed(1)]); last = n }, 4)
  })
  await page.waitForTimeout(300)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as PDF' }).click()])
  await page.getByText(/^Saved/).waitFor()
  console.log(JSON.stringify(await page.evaluate(() => { clearInterval((window as any).timer); return (window as any).gaps })))
  await download.delete()
  if (traced) { const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r)); await cdp.send('Tracing.end'); await done; await writeFile('/tmp/pdf-work/trace-1.json', JSON.stringify(events)) }
  cdp.off('Tracing.dataCollected', collect)
  await page.waitForTimeout(500)
}
await browser.close(); await server.close()

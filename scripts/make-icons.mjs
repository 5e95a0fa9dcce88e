import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from './build-targets.mjs'
import { findBrowser } from './find-browser.mjs'

/** Draws `assets/icons/icon.svg` as PNGs of every size a desktop asks for; electron-builder makes .ico and .icns from them. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const FOLDER = join(ROOT, 'assets', 'icons')
const source = readFileSync(join(FOLDER, 'icon.svg')).toString('base64')
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  mkdirSync(join(FOLDER, 'png'), { recursive: true })
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    )
    await page.locator('img').evaluate((image) => image.decode())
    writeFileSync(join(FOLDER, 'png', `${size}x${size}.png`), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
} finally {
  await browser.close()
}

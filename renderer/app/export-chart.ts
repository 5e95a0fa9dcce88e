import type { Scene } from '#shared/charts/scene.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { sceneToPng } from '../charts/scene-to-png.ts'
import { sceneToSvg } from '../charts/scene-to-svg.ts'
import type { ChartFormat } from '../components/ChartFrame.tsx'
import { platform } from '../platform/choose-platform.ts'

/**
 * Copies or saves a chart, always in light inks. Resolves with what happened in words, to be shown and announced; it never rejects:
 * a refusal of the clipboard or the disk is told in the same way.
 */
export async function exportChart(scene: Scene, format: ChartFormat): Promise<string> {
  try {
    return await exportAs(scene, format)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `“${scene.title}” could not be ${format.endsWith('copy') ? 'copied' : 'saved'}: ${reason}`
  }
}

async function exportAs(scene: Scene, format: ChartFormat): Promise<string> {
  switch (format) {
    case 'svg-copy':
      await platform.copyText(sceneToSvg(scene))
      return `Copied “${scene.title}” as SVG`
    case 'png-copy':
      await platform.copyPicture(await drawPng(scene))
      return `Copied “${scene.title}” as a picture`
    case 'svg-file':
      return save(scene, 'svg', 'image/svg+xml', sceneToSvg(scene))
    case 'png-file':
      return save(scene, 'png', 'image/png', new Uint8Array(await (await drawPng(scene)).arrayBuffer()))
  }
}

async function save(scene: Scene, ending: string, mediaType: string, content: string | Uint8Array): Promise<string> {
  const name = await platform.saveFile({ name: safeFileName(scene.title, ending), mediaType, content })
  return name === null ? 'Nothing was saved' : `Saved ${name}`
}

/** A picture may load no fonts of the page, so Inter goes along in it; it is fetched with the first picture. */
async function drawPng(scene: Scene): Promise<Blob> {
  const [regular, semibold] = await Promise.all([
    import('@fontsource/inter/files/inter-latin-400-normal.woff2?inline'),
    import('@fontsource/inter/files/inter-latin-600-normal.woff2?inline'),
  ])
  return sceneToPng(scene, 2, fontFace(400, regular.default) + fontFace(600, semibold.default))
}

function fontFace(weight: number, url: string): string {
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(${url}) format('woff2') }`
}

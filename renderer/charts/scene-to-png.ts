import type { Scene } from '#shared/charts/scene.ts'
import { pictureSize, sceneToSvg } from './scene-to-svg.ts'

/**
 * A scene as a PNG picture at `scale` pixels a unit, drawn by the browser with light inks. Rejects where the browser cannot draw it.
 * `fontCss` can carry an @font-face with the bundled Inter as a data URL: a picture may not load fonts of the page.
 */
export async function sceneToPng(scene: Scene, scale = 2, fontCss = ''): Promise<Blob> {
  const { width, height } = pictureSize(scene)
  const image = await loadImage(withStyle(sceneToSvg(scene), fontCss))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw pictures.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png')
  })
}

function withStyle(svg: string, css: string): string {
  return css === '' ? svg : svg.replace('<title>', () => `<style>${css}</style>\n<title>`)
}

/** A data URL rather than a blob URL: it needs no clean-up and keeps the canvas readable. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  return image
}

/**
 * Chromium alone knows no scheme of Electron's, so the stand-in shows `app://bundle/` to it as `https://bundle.app.invalid/`, a secure
 * origin that no resolver will ever find. The main process only ever sees `app:`.
 */
const SHOWN = /^(blob:)?https:\/\/([\w-]+)\.app\.invalid(?=\/|$)/
const OWN = /^(blob:)?app:\/\/([\w-]+)(?=\/|$)/

/** An address of the app as Chromium is shown it. */
export function toChromium(url: string): string {
  return url.replace(OWN, '$1https://$2.app.invalid')
}

/** An address that Chromium names, as the main process would see it in Electron. */
export function toApp(url: string): string {
  return url.replace(SHOWN, '$1app://$2')
}

/** The origin of an address of the main process; `new URL` gives none for a scheme it does not know. */
export function originOf(url: string): string {
  const [own] = url.match(/^app:\/\/[\w-]+/) ?? []
  if (own) return own
  return URL.canParse(url) ? new URL(url).origin : 'null'
}

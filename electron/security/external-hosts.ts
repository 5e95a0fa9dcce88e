/** The hosts of the sources that the model names (a test compares them). Only these open in the user's browser, and only by https. */
export const EXTERNAL_HOSTS: readonly string[] = [
  'docs.aws.amazon.com',
  'dora.dev',
  'learn.g2.com',
  'principlesofchaos.org',
  'scrumguides.org',
  'sre.google',
  'www.peoplecert.org',
]

/** Whether an address may be handed to the user's browser. */
export function isAllowedExternal(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === 'https:' && !username && !password && EXTERNAL_HOSTS.includes(host)
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that Trefoil is installed in: the nearest one above this file with the models. */
function installationFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'assets', 'models'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The folder assets/models is missing from this installation.')
    folder = parent
  }
  return folder
}

/** Where models, fonts and samples are. */
export function assetsFolder(): string {
  return join(installationFolder(), 'assets')
}

/** The version in package.json. */
export function appVersion(): string {
  const { version } = JSON.parse(readFileSync(join(installationFolder(), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

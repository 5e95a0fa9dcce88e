import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './build-targets.mjs'
import { ensureBuilt } from './ensure-built.mjs'

/** `npm run --silent trefoil -- …`: the command line, built first where it is stale. File names mean the folder the user stands in. */
await ensureBuilt(['cli'])
if (process.env.npm_lifecycle_event === 'trefoil' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(join(ROOT, 'dist', 'cli', 'cli.js')).href)

import { TARGETS } from './build-targets.mjs'
import { buildNow } from './ensure-built.mjs'

/** `npm run build`: all targets, or those that are named, whether they are stale or not. */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in TARGETS))
if (unknown.length > 0) {
  console.error(`There is no target ${unknown.join(', ')}; there are ${Object.keys(TARGETS).join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : Object.keys(TARGETS)) await buildNow(name)

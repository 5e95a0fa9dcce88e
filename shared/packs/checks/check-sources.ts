import type { Problem } from '../../lib/result.ts'
import type { ModelPack } from '../model-pack.ts'

/** Every practice cites at least one source, and every source can be looked up over https. */
export function checkSources(pack: ModelPack): Problem[] {
  const practices = pack.practices.flatMap(({ id, sources }) => [
    ...(sources.length === 0 ? [{ place: `practice ${id}, sources`, message: 'names no source' }] : []),
    ...sources.flatMap(({ url }, index) => problemsOfUrl(`practice ${id}, sources[${index}]`, url)),
  ])
  const terms = pack.glossary.flatMap(({ term, source }) => problemsOfUrl(`glossary “${term}”, source`, source.url))
  return [...practices, ...terms]
}

function problemsOfUrl(place: string, url: string): Problem[] {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(url) ? [] : [{ place, message: 'has no https address' }]
}

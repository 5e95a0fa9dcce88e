import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RichText } from '../report.ts'
import type { SectionBuilder } from '../report-input.ts'

/** Trademarks, licences, where the source article is annotated, and the sources of the model. */
export const buildNotes: SectionBuilder = ({ pack }) => ({
  id: 'notes',
  title: 'Notes and sources',
  runsOn: true,
  blocks: [
    { kind: 'heading', level: 2, text: 'Where we read the article differently' },
    {
      kind: 'paragraph',
      text: 'Trefoil follows “How ITIL, DevOps, and SRE Work Together for Your Organization” (2 March 2020). Where the article is wrong or incomplete, its claim is kept and annotated.',
    },
    {
      kind: 'list',
      items: pack.annotations.map(({ claim, note }): RichText => [{ text: claim, strong: true }, ` ${note}`]),
    },
    { kind: 'heading', level: 2, text: 'Trademarks and licences' },
    { kind: 'paragraph', text: pack.trademarks },
    { kind: 'paragraph', text: `${pack.licence} The typeface is Inter, under the SIL Open Font License 1.1.` },
    { kind: 'heading', level: 2, text: 'Sources of the model' },
    { kind: 'list', tone: 'quiet', items: listSources(pack) },
  ],
})

interface Source {
  readonly title: string
  readonly url: string
}

/**
 * One item per work: its name and where it is, then the chapters that were used, each a link. Several may share one address, such as the
 * overview of the ITIL practices.
 */
function listSources({ practices }: ModelPack): readonly RichText[] {
  const byName = new Map(practices.flatMap(({ sources }) => sources.map((each) => [`${each.title} ${each.url}`, each])))
  const works = new Map<string, Source[]>()
  for (const source of [...byName.values()].sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }))) {
    const work = `${workOf(source)}, ${folderOf(source)}`
    works.set(work, [...(works.get(work) ?? []), source])
  }
  return [...works].map(([work, sources]) => nameWork(work, sources))
}

function nameWork(work: string, sources: readonly Source[]): RichText {
  const [only] = sources
  if (only && sources.length === 1)
    return [`${only.title}, `, { text: only.url.replace(/^https:\/\//, ''), link: only.url }]
  return [
    { text: work, strong: true },
    ': ',
    ...sources.flatMap((source, index) => [
      index === 0 ? '' : '; ',
      { text: source.title.slice(workOf(source).length).replace(/^[,:] /, ''), link: source.url },
    ]),
  ]
}

/** “DORA capability” of “DORA capability: Code maintainability”. */
function workOf({ title }: Source): string {
  return title.split(/[,:] /)[0] ?? title
}

function folderOf({ url }: Source): string {
  return url.replace(/^https:\/\//, '').replace(/[^/]*\/?$/, '')
}

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

/** Each source once. Several may share one address, such as the overview of the ITIL practices. */
function listSources({ practices }: ModelPack): readonly RichText[] {
  const byName = new Map(practices.flatMap(({ sources }) => sources.map((each) => [`${each.title} ${each.url}`, each])))
  return [...byName.values()]
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ url, title }): RichText => [`${title}, `, { text: url.replace(/^https:\/\//, ''), link: url }])
}

import { Text, Title } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { TextLink } from '../results/TextLink.tsx'
import classes from './Compare.module.css'

/** What to know about the source: inferred borders first, then its slips. */
export function ArticleNotes({ pack }: { readonly pack: ModelPack }) {
  const isBorders = ({ id }: { readonly id: string }) => id === 'flattened-table'
  const notes = [...pack.annotations.filter(isBorders), ...pack.annotations.filter((note) => !isBorders(note))]
  return (
    <section aria-label="About the source" className={classes.notes}>
      <Title order={2}>About the source</Title>
      <Text size="sm" mt="xs">
        “How ITIL, DevOps, and SRE Work Together for Your Organization” (G2, 2 March 2020), in our words. Which
        practices stand behind a statement is our judgement. All sources stand under{' '}
        <TextLink href="#/models">Models</TextLink>.
      </Text>
      <ul>
        {notes.map(({ id, claim, note }) => (
          <li key={id}>
            {claim} <strong>{note}</strong>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {pack.trademarks}
      </Text>
    </section>
  )
}

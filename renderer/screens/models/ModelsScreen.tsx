import { Anchor, List, Stack, Text, TextInput, Title } from '@mantine/core'
import { use, useDeferredValue, useState } from 'react'
import { PageHeader } from '../../components/PageHeader.tsx'
import { loadCorePack } from '../../core-pack.ts'
import classes from './Models.module.css'
import { PracticeEntry } from './PracticeEntry.tsx'

/** The model to look things up in: every practice with its anchors, the words, the sources, and the article's slips. */
export function ModelsScreen() {
  const pack = use(loadCorePack())
  const [search, setSearch] = useState('')
  const needle = useDeferredValue(search.trim().toLowerCase())
  const homes = pack.dimensions.filter((dimension) => dimension.kind !== 'itsm')
  const found = pack.practices.filter((practice) =>
    `${practice.title} ${practice.question} ${practice.id} ${practice.id.replaceAll('-', ' ')}`
      .toLowerCase()
      .includes(needle),
  )
  const words = pack.glossary.filter(({ term, meaning }) => `${term} ${meaning}`.toLowerCase().includes(needle))
  return (
    <Stack gap="xl" maw={960}>
      <PageHeader title={pack.title} subtitle={`Version ${pack.version}, ${pack.practices.length} practices`} />
      <Text>{pack.about}</Text>
      <TextInput
        label="Find a practice or a word"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        description={needle ? `${count(found, 'practice')}, ${count(words, 'word')}` : ' '}
      />
      {homes.map((dimension) => {
        const members = found.filter((practice) => practice.home === dimension.id)
        if (members.length === 0) return null
        return (
          <section key={dimension.id} aria-label={dimension.title} className={classes.group}>
            <Title order={2}>{dimension.title}</Title>
            <Text c="dimmed" mb="sm">
              {dimension.meaning}
            </Text>
            {members.map((practice) => (
              <PracticeEntry key={practice.id} pack={pack} practice={practice} />
            ))}
          </section>
        )
      })}
      <section aria-label="Words" hidden={words.length === 0}>
        <Title order={2}>Words</Title>
        <dl className={classes.words}>
          {words.map((entry) => (
            <div key={entry.term}>
              <dt>{entry.term}</dt>
              <dd>
                {entry.meaning}{' '}
                <Anchor href={entry.source.url} target="_blank" rel="noreferrer" size="sm">
                  {entry.source.title}
                </Anchor>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-label="About the article">
        <Title order={2}>What we changed about the source article</Title>
        <List spacing="xs" mt="sm">
          {pack.annotations.map((annotation) => (
            <List.Item key={annotation.id}>
              {annotation.claim} {annotation.note}
            </List.Item>
          ))}
        </List>
      </section>
      <section aria-label="Licence and trademarks">
        <Title order={2}>Licence and trademarks</Title>
        <Text mt="sm">{pack.licence}</Text>
        <Text mt="xs">{pack.trademarks}</Text>
      </section>
    </Stack>
  )
}

function count(found: readonly unknown[], noun: string): string {
  return `${found.length} ${noun}${found.length === 1 ? '' : 's'}`
}

import { Text, TextInput } from '@mantine/core'
import { use, useDeferredValue, useState } from 'react'
import { ShowMore } from '../../components/ShowMore.tsx'
import { loadNotices } from '../../notices.ts'
import classes from './LicenceList.module.css'

const PORTION = 20

/** Every package that ships, with its licence; the text opens on demand. */
export function LicenceList() {
  const notices = use(loadNotices())
  const [search, setSearch] = useState('')
  const needle = useDeferredValue(search.trim().toLowerCase())
  const found = notices.filter(({ name, licence }) => `${name} ${licence}`.toLowerCase().includes(needle))
  return (
    <>
      <TextInput
        label="Find a package or licence"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        description={`${found.length} of ${notices.length} packages`}
      />
      <ShowMore key={needle} items={found} step={PORTION}>
        {(shown) =>
          shown.map(({ name, version, licence, text }) => (
            <details key={`${name} ${version}`} className={classes.notice}>
              <summary>
                {name} {version} <span className={classes.licence}>{licence}</span>
              </summary>
              <pre className={classes.text}>{text}</pre>
            </details>
          ))
        }
      </ShowMore>
      {found.length === 0 && <Text c="dimmed">No package and no licence has this in its name.</Text>}
    </>
  )
}

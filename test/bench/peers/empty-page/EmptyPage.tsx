import { MantineProvider, Text, Title } from '@mantine/core'
import { Dexie } from 'dexie'
import { useEffect, useState } from 'react'

/** The least that the app's libraries can do: open a database, and show one text that depends on it. */
export function EmptyPage() {
  const count = useRowCount()
  return (
    <MantineProvider defaultColorScheme="auto">
      {count === null ? (
        <Text>Opening</Text>
      ) : (
        <>
          <Title order={1}>An empty page</Title>
          <Text>{count} rows</Text>
        </>
      )}
    </MantineProvider>
  )
}

/** How many rows there are; null until the database is open. */
function useRowCount(): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const database = new Dexie('empty-page')
    database.version(1).stores({ rows: 'id' })
    database.table('rows').count().then(setCount)
    return () => database.close()
  }, [])
  return count
}

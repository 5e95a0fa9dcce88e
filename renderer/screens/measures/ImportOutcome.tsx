import { Checkbox, Stack, Table, Text, Title } from '@mantine/core'
import type { ReadImport } from '#shared/interchange/events/plan-import.ts'
import classes from './Measures.module.css'

interface Props {
  readonly read: ReadImport
  readonly removeMissing: boolean
  readonly onRemoveMissing: (isOn: boolean) => void
}

/** What taking the file in would change, and what is to be known about single rows. */
export function ImportOutcome({ read, removeMissing, onRemoveMissing }: Props) {
  const { findings, findingCount } = read
  return (
    <Stack gap="sm">
      {(read.undated > 0 || read.open > 0) && (
        <Text size="sm">
          {[
            ...(read.undated > 0 ? [`${read.undated} without a start: kept, but in no figure over time.`] : []),
            ...(read.open > 0 ? [`${read.open} without an end: counted, but with no recovery time.`] : []),
          ].join(' ')}
        </Text>
      )}
      {read.missing > 0 && (
        <Checkbox
          label={`Take out the ${read.missing} known of the same time that the file no longer has`}
          checked={removeMissing}
          onChange={({ currentTarget }) => onRemoveMissing(currentTarget.checked)}
        />
      )}
      {findings.length > 0 && (
        <>
          <Title order={3}>About single rows ({findingCount})</Title>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
          <section className={classes.findings} tabIndex={0} aria-label="About single rows">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Line</Table.Th>
                  <Table.Th>Column</Table.Th>
                  <Table.Th>What</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {findings.map(({ line, field, message, isLeftOut }) => (
                  <Table.Tr key={`${line} ${field} ${message}`}>
                    <Table.Td>{line}</Table.Td>
                    <Table.Td>{field}</Table.Td>
                    <Table.Td>
                      {message}
                      {isLeftOut ? '; the row is left out' : ''}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
          {findingCount > findings.length && <Text size="sm">… and {findingCount - findings.length} more.</Text>}
        </>
      )}
    </Stack>
  )
}

/** `39 new, 0 changed, 0 known already.` */
export function summariseImport({ added, changed, same, leftOut, setAside }: ReadImport): string {
  const parts = [
    `${added} new`,
    `${changed} changed`,
    `${same} known already`,
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(setAside > 0 ? [`${setAside} set aside by the mapping`] : []),
  ]
  return `${parts.join(', ')}.`
}

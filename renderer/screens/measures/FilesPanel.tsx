import { Stack, Table, Text } from '@mantine/core'
import { formatMoment } from '../../app/ids-and-dates.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { KIND_WORDS } from '../../store/measure-actions.ts'
import type { MeasuresProps } from './measures-props.ts'

/** Every file that was taken in: what each figure can be traced to. */
export function FilesPanel({ measures, onImport }: MeasuresProps) {
  const imports = Object.values(measures.eventImports).sort((a, b) => b.importedAt.localeCompare(a.importedAt))
  if (imports.length === 0) {
    return (
      <EmptyState
        title="No file was imported yet"
        text="Each import is listed here with what it added, so that every figure can be traced to its file."
        action={{ label: 'Import a file', onClick: onImport }}
      />
    )
  }
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={720}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>File</Table.Th>
              <Table.Th>Holds</Table.Th>
              <Table.Th>Imported</Table.Th>
              <Table.Th>New</Table.Th>
              <Table.Th>Changed</Table.Th>
              <Table.Th>Same</Table.Th>
              <Table.Th>Removed</Table.Th>
              <Table.Th>Left out</Table.Th>
              <Table.Th>Time zone</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {imports.map((file) => (
              <Table.Tr key={file.id}>
                <Table.Td title={`SHA-256 ${file.fileHash}`}>{file.fileName}</Table.Td>
                <Table.Td>{KIND_WORDS[file.kind]}</Table.Td>
                <Table.Td>{formatMoment(file.importedAt)}</Table.Td>
                <Table.Td>{file.added}</Table.Td>
                <Table.Td>{file.changed}</Table.Td>
                <Table.Td>{file.same}</Table.Td>
                <Table.Td>{file.removed}</Table.Td>
                <Table.Td>{file.leftOut}</Table.Td>
                <Table.Td>{file.timeZone ?? 'in the file'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        Undo takes an import back as a whole.
      </Text>
    </Stack>
  )
}

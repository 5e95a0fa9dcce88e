import { Stack, Text } from '@mantine/core'
import { formatMoment } from '../../app/ids-and-dates.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { KIND_WORDS } from '../../store/measure-actions.ts'
import { MappingList } from './MappingList.tsx'
import classes from './Measures.module.css'
import type { MeasuresProps } from './measures-props.ts'

/** Every file that was taken in: what each figure can be traced to; and how the next ones will be read. */
export function FilesPanel({ measures, onImport }: MeasuresProps) {
  const imports = Object.values(measures.eventImports).sort((a, b) => b.importedAt.localeCompare(a.importedAt))
  const mappings = Object.values(measures.importMappings).sort((a, b) => a.name.localeCompare(b.name))
  if (imports.length === 0 && mappings.length === 0) {
    return (
      <EmptyState
        title="No file was imported yet"
        text="Each import is listed here with what it added, so that every figure can be traced to its file."
        action={{ label: 'Import a file', onClick: onImport }}
      />
    )
  }
  return (
    <Stack gap="xl">
      <div>
        <DataTable
          caption="Files that were taken in"
          columns={['File', 'Holds', 'Imported', 'New', 'Changed', 'Same', 'Removed', 'Left out', 'Time zone']}
          minWidth={860}
          rows={imports.map((file) => ({
            key: file.id,
            cells: [
              <span key="name" title={`SHA-256 ${file.fileHash}`}>
                {file.fileName}
              </span>,
              KIND_WORDS[file.kind],
              <span key="imported" className={classes.figure}>
                {formatMoment(file.importedAt)}
              </span>,
              file.added,
              file.changed,
              file.same,
              file.removed,
              file.leftOut,
              file.timeZone ?? 'in the file',
            ],
          }))}
        />
        <Text size="sm" c="dimmed">
          Undo takes an import back as a whole.
        </Text>
      </div>
      {mappings.length > 0 && <MappingList mappings={mappings} measures={measures} />}
    </Stack>
  )
}

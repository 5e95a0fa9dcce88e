import { ActionIcon, Group, Menu, Stack, Table, Text, Title, useComputedColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import type { Scene } from '#shared/charts/scene.ts'
import { SvgScene } from '../charts/SvgScene.tsx'

interface Props {
  readonly scene: Scene
  /** The figure in the chart that was chosen, to be explained. */
  readonly onTarget?: (target: string) => void
  /** Saves or copies the chart; the frame itself touches no files. */
  readonly onExport: (scene: Scene, format: ChartFormat) => void
  readonly note?: string
  readonly maxWidth?: number
}

export type ChartFormat = 'svg-file' | 'png-file' | 'svg-copy' | 'png-copy'

/** A chart with its title, a menu to take it away, and the table behind it. */
export function ChartFrame({ scene, onTarget, onExport, note, maxWidth }: Props) {
  const [isTable, table] = useDisclosure(false)
  const scheme = useComputedColorScheme('light')
  return (
    <Stack gap={4} maw={maxWidth ?? '100%'} component="section" aria-label={scene.title}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3}>{scene.title}</Title>
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`Copy, save or read “${scene.title}”`}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={table.toggle}>{isTable ? 'Show as a chart' : 'Show as a table'}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => onExport(scene, 'png-copy')}>Copy as a picture</Menu.Item>
            <Menu.Item onClick={() => onExport(scene, 'svg-copy')}>Copy as SVG</Menu.Item>
            <Menu.Item onClick={() => onExport(scene, 'png-file')}>Save as PNG</Menu.Item>
            <Menu.Item onClick={() => onExport(scene, 'svg-file')}>Save as SVG</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      {isTable ? (
        <SceneTable scene={scene} />
      ) : (
        <SvgScene scene={scene} inks={scheme} {...(onTarget ? { onTarget } : {})} />
      )}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Stack>
  )
}

function SceneTable({ scene }: { readonly scene: Scene }) {
  const { columns, rows } = scene.table
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a chart's table have no identity but their place
            <Table.Tr key={index}>
              {row.map((cell, column) => (
                <Table.Td key={columns[column] ?? column}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

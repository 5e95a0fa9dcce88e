import { Table } from '@mantine/core'
import { useEffect, useState } from 'react'
import { platform } from '../../platform/choose-platform.ts'
import type { AppInfo } from '../../platform/platform.ts'
import { APP_VERSION } from '../../version.ts'

/** The version of the app and of what runs it: what a report of a fault needs. */
export function VersionTable() {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    void platform.appInfo().then(setInfo)
  }, [])
  const rows = { Trefoil: APP_VERSION, ...info?.parts, ...(info && { 'Running in': info.runsIn }) }
  return (
    <Table variant="vertical" withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {Object.entries(rows).map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" w={160}>
              {name}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

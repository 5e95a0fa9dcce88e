import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { anonymousPortfolio, anonymousPortfolioCsv } from '#shared/interchange/anonymous-portfolio.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { newSeed, today } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { PortfolioTeam } from './use-portfolio.ts'

/** The figures of all teams without names, in an order by chance. */
export function ExportFigures({ teams }: { readonly teams: readonly PortfolioTeam[] }) {
  const [message, setMessage] = useState('')

  async function save(format: 'csv' | 'json'): Promise<void> {
    const entries = teams.flatMap(({ team, profile }) => (profile ? [{ group: team.group ?? '', profile }] : []))
    const figures = anonymousPortfolio(entries, seededRandom(newSeed()))
    const file =
      format === 'csv'
        ? { mediaType: 'text/csv', content: anonymousPortfolioCsv(figures) }
        : { mediaType: 'application/json', content: `${JSON.stringify(figures, null, 2)}\n` }
    try {
      const saved = await platform.saveFile({ name: `portfolio-${today()}.${format}`, ...file })
      setMessage(saved ? `Saved: ${saved}` : 'Not saved.')
    } catch (error) {
      setMessage(`The file could not be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => void save('csv')}>
        Save as CSV
      </Button>
      <Button variant="default" onClick={() => void save('json')}>
        Save as JSON
      </Button>
      <Text role="status" size="sm">
        {message}
      </Text>
    </Group>
  )
}

import { Checkbox, Group, Paper, Radio, Stack, Title } from '@mantine/core'
import { memo } from 'react'
import type { ReportSection } from '#shared/report/report.ts'

type PaperSize = 'a4' | 'letter'

interface Props {
  readonly sections: readonly ReportSection[]
  readonly leftOut: ReadonlySet<string>
  readonly onToggle: (sectionId: string) => void
  readonly paper: PaperSize
  readonly onPaper: (paper: PaperSize) => void
}

/** The paper and the sections. Not drawn anew when a report is started or done: two dozen boxes would hold the press up. */
export const WhatGoesIn = memo(function WhatGoesIn({ sections, leftOut, onToggle, paper, onPaper }: Props) {
  return (
    <Paper withBorder p="lg" component="section" aria-label="What goes in">
      <Stack gap="md">
        <Title order={2}>What goes in</Title>
        <Radio.Group label="Paper" value={paper} onChange={(value) => onPaper(value === 'letter' ? 'letter' : 'a4')}>
          <Group mt={6}>
            <Radio value="a4" label="A4" />
            <Radio value="letter" label="Letter" />
          </Group>
        </Radio.Group>
        <Stack gap="xs">
          {sections.map(({ id, title }) => (
            <Checkbox key={id} label={title} checked={!leftOut.has(id)} onChange={() => onToggle(id)} />
          ))}
        </Stack>
      </Stack>
    </Paper>
  )
})

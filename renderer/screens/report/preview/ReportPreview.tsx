import { Paper, Stack, Text, Title } from '@mantine/core'
import { memo, useState } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { BlockPreview } from './BlockPreview.tsx'
import classes from './Preview.module.css'

/** What the report says, section by section, before it is made. A section is drawn when it is opened. */
export const ReportPreview = memo(function ReportPreview({ report }: { readonly report: Report }) {
  return (
    <Paper withBorder p="lg" component="section" aria-label="Preview">
      <Stack gap="sm">
        <div>
          <Title order={2}>Preview</Title>
          <Text size="sm" c="dimmed">
            {report.title}. {report.subtitle}. The words and figures as they will stand in the file; pages are set when
            it is made.
          </Text>
        </div>
        {report.sections.length === 0 && <Text>Nothing is chosen, so the report would be empty.</Text>}
        <div>
          {report.sections.map((section, index) => (
            <SectionPreview key={section.id} section={section} isOpenAtFirst={index === 0} />
          ))}
        </div>
      </Stack>
    </Paper>
  )
})

interface SectionProps {
  readonly section: ReportSection
  readonly isOpenAtFirst: boolean
}

function SectionPreview({ section, isOpenAtFirst }: SectionProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <details className={classes.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{section.title}</h3>
      </summary>
      {isOpen && (
        <div className={classes.body}>
          {section.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a derived section have no other identity
            <BlockPreview key={index} block={block} />
          ))}
        </div>
      )}
    </details>
  )
}

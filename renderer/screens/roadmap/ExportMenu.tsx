import { Button, Menu } from '@mantine/core'
import { drawRoadmapTimeline } from '#shared/charts/roadmap-timeline.ts'
import { timelineOfRoadmap } from '#shared/charts/timeline-of-roadmap.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Team } from '#shared/model/team.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { ROADMAP_FORMAT_IDS, ROADMAP_FORMATS, type RoadmapFormatId } from '#shared/report/work-items/index.ts'
import type { JointTimeline } from '#shared/roadmap/joint-timeline.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { exportChart } from '../../app/export-chart.ts'
import { nowMoment } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'

interface Props {
  readonly pack: ModelPack
  readonly team: Team
  readonly roadmap: Roadmap
  readonly notes: Plan['notes']
  readonly joint: JointTimeline
  /** Says what became of it. */
  readonly onSaved: (message: string) => void
}

const PICTURE_WIDTH = 1200

/** Takes the plan to other tools: as work items, a calendar of reviews, a text, or a picture. */
export function ExportMenu({ pack, team, roadmap, notes, joint, onSaved }: Props) {
  const saveAs = async (id: RoadmapFormatId) => {
    const { write, ending, mimeType } = ROADMAP_FORMATS[id]
    const content = write({ pack, team, roadmap, notes, madeAt: nowMoment() })
    try {
      const name = safeFileName(`Roadmap ${team.name}`, ending)
      const saved = await platform.saveFile({ name, mediaType: mimeType, content })
      onSaved(saved === null ? 'Nothing was saved' : `Saved ${saved}`)
    } catch (error) {
      onSaved(`The roadmap could not be saved: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const savePicture = async (format: 'svg-file' | 'png-file') => {
    const source = { pack, roadmap, notes, items: joint.items, width: PICTURE_WIDTH, maxPerCell: 50 }
    onSaved(await exportChart(drawRoadmapTimeline(timelineOfRoadmap(source)), format))
  }
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default">Take it out</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ROADMAP_FORMAT_IDS.map((id) => (
          <Menu.Item key={id} onClick={() => saveAs(id)}>
            {ROADMAP_FORMATS[id].title}: {ROADMAP_FORMATS[id].about}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => savePicture('png-file')}>Picture of the timeline: PNG</Menu.Item>
        <Menu.Item onClick={() => savePicture('svg-file')}>Picture of the timeline: SVG</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

import { Drawer, Stack, Text, Title } from '@mantine/core'
import { countOf } from '#shared/lib/count-of.ts'
import { putRecord } from '#shared/model/edit.ts'
import type { Level } from '#shared/model/level.ts'
import type { Team } from '#shared/model/team.ts'
import type { Dimension, ModelPack } from '#shared/packs/model-pack.ts'
import { ASSUMED_TARGET, resolveTarget } from '#shared/scoring/find-gaps.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { commit } from '../../../store/commit.ts'
import type { EditablePlan } from '../plan-edits.ts'
import classes from '../Roadmap.module.css'
import { type TargetPlace, withTarget } from '../team-targets.ts'
import { ConcernSliders } from './ConcernSliders.tsx'
import { TargetSelect } from './TargetSelect.tsx'
import { WeightSliders } from './WeightSliders.tsx'

interface Props {
  readonly pack: ModelPack
  readonly team: Team
  readonly frame: EditablePlan
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Where the team wants to be, and how much each framework counts. No target is forced on a team (S22). */
export function TargetsPanel({ pack, team, frame, isOpen, onClose }: Props) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="lg"
      title="Targets and weights"
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="lg">
        <WeightSliders team={team} />
        <ConcernSliders frame={frame} />
        <Targets pack={pack} team={team} />
      </Stack>
    </Drawer>
  )
}

function Targets({ pack, team }: Pick<Props, 'pack' | 'team'>) {
  const areas = pack.dimensions.filter((dimension) => dimension.kind !== 'itsm')
  const { overall } = team.targets
  return (
    <section>
      <Title order={3}>Where you want to be</Title>
      <Text size="sm" c="dimmed">
        The closest target counts: a practice’s own, else its area’s, else the overall one. Not everything has to be at
        5.
      </Text>
      <TargetSelect
        label="Overall"
        value={overall}
        otherwise={`None: ${ASSUMED_TARGET} assumed`}
        onChange={(level) => setTarget(team, { kind: 'overall' }, level)}
      />
      {areas.map((area) => (
        <Area key={area.id} pack={pack} team={team} area={area} />
      ))}
      <JudgementNote>Where you set nothing, level {ASSUMED_TARGET} is assumed.</JudgementNote>
    </section>
  )
}

function Area({ pack, team, area }: Pick<Props, 'pack' | 'team'> & { readonly area: Dimension }) {
  const practices = pack.practices.filter((practice) => practice.home === area.id && !practice.style)
  const wider = team.targets.overall ?? ASSUMED_TARGET
  return (
    <>
      <TargetSelect
        label={area.title}
        value={team.targets.dimensions[area.id] ?? null}
        otherwise={`As overall: ${wider}`}
        onChange={(level) => setTarget(team, { kind: 'dimensions', id: area.id }, level)}
      />
      <details>
        <summary className={classes.quietSummary}>
          {countOf(practices.length, 'practice', 'practices')} of “{area.shortTitle}”
        </summary>
        {practices.map((practice) => (
          <TargetSelect
            key={practice.id}
            label={practice.title}
            value={team.targets.practices[practice.id] ?? null}
            otherwise={`As its area: ${resolveTarget({ id: '', home: area.id }, team.targets).target}`}
            onChange={(level) => setTarget(team, { kind: 'practices', id: practice.id }, level)}
          />
        ))}
      </details>
    </>
  )
}

function setTarget(team: Team, place: TargetPlace, level: Level | null): void {
  const targets = withTarget(team.targets, place, level)
  commit('change of a target', [putRecord('teams', team, { ...team, targets })])
}

import { NativeSelect } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import type { EditablePlan } from '../plan-edits.ts'
import { setSkillOf } from '../plan-wish-edits.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly frame: EditablePlan
  readonly step: RoadmapStep
}

/** Whose days a step takes. Nothing to choose, and nothing shown, where the team does not plan by skill. */
export function StepSkill({ pack, frame, step }: Props) {
  const skill = frame.plan.notes[step.id]?.skill ?? ''
  const skills = Object.keys(frame.plan.capacityOf ?? {})
  if (skills.length === 0 && skill === '') return null
  const unknown = skill === '' || skills.includes(skill) ? [] : [{ value: skill, label: `${skill} (no days set)` }]
  return (
    <NativeSelect
      label="Skill"
      description="Whose days it takes"
      w="fit-content"
      value={skill}
      onChange={({ currentTarget: { value } }) => setSkillOf(frame, step.id, titleOf(pack, step.practice), value)}
      data={[{ value: '', label: 'Anybody’s' }, ...skills.map((name) => ({ value: name, label: name })), ...unknown]}
    />
  )
}

import { Group, MultiSelect, NativeSelect, NumberInput } from '@mantine/core'
import { CONCERN_NAMES, type Concern } from '#shared/model/concern.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import { LEVEL_NAMES, LEVELS } from '#shared/model/level.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { ASSUMED_TARGET } from '#shared/scoring/find-gaps.ts'
import { titleOf } from '../title-of.ts'
import { TargetTrial } from './TargetTrial.tsx'
import type { WhatIf } from './what-if.ts'

interface Props {
  readonly pack: ModelPack
  readonly roadmap: Pick<Roadmap, 'steps'>
  /** Those that a planned or possible step bears on: the weight of any other changes nothing. */
  readonly concerns: readonly Concern[]
  readonly trial: WhatIf
  readonly onChange: (trial: WhatIf) => void
}

/** What can be tried: capacity, in all and by skill, practices at once, weights, targets, and steps left out. */
export function WhatIfFields({ pack, roadmap, concerns, trial, onChange }: Props) {
  const change = (part: Partial<WhatIf>) => onChange({ ...trial, ...part })
  const steps = roadmap.steps
    .filter(({ id, period }) => period !== null || trial.leftOut.includes(id))
    .map(({ id, practice, to }) => ({ value: id, label: `${titleOf(pack, practice)}, level ${to}` }))
  const others = trial.leftOut.filter((id) => !steps.some(({ value }) => value === id))
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Amount
          label="Person-days each"
          max={100_000}
          value={trial.capacity}
          onChange={(capacity) => change({ capacity })}
        />
        {Object.entries(trial.capacityOf).map(([skill, days]) => (
          <Amount
            key={skill}
            label={`Of these, ${skill}`}
            max={100_000}
            value={days}
            onChange={(amount) => change({ capacityOf: { ...trial.capacityOf, [skill]: amount } })}
          />
        ))}
        <Amount
          label="Practices at once"
          min={1}
          max={50}
          value={trial.maxSteps}
          onChange={(maxSteps) => change({ maxSteps: Math.round(maxSteps) })}
        />
        {FRAMEWORKS.map((framework) => (
          <Amount
            key={framework}
            label={`Weight of ${FRAMEWORK_NAMES[framework]}`}
            max={3}
            step={0.5}
            value={trial.weights[framework]}
            onChange={(weight) => change({ weights: { ...trial.weights, [framework]: weight } })}
          />
        ))}
        {concerns.map((concern) => (
          <Amount
            key={concern}
            label={`Weight of ${CONCERN_NAMES[concern].toLowerCase()}`}
            max={3}
            step={0.5}
            value={trial.concernWeights[concern]}
            onChange={(weight) => change({ concernWeights: { ...trial.concernWeights, [concern]: weight } })}
          />
        ))}
        <NativeSelect
          label="Overall target"
          value={trial.targets.overall ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ targets: { ...trial.targets, overall: LEVELS.find((level) => String(level) === value) ?? null } })
          }
          data={[
            { value: '', label: `None: ${ASSUMED_TARGET} assumed` },
            ...LEVELS.map((level) => ({ value: String(level), label: `${level} – ${LEVEL_NAMES[level].name}` })),
          ]}
        />
        <TargetTrial pack={pack} targets={trial.targets} onChange={(targets) => change({ targets })} />
      </Group>
      <MultiSelect
        label="Leave out"
        searchable
        limit={60}
        nothingFoundMessage="No such step"
        data={steps}
        value={trial.leftOut.filter((id) => !others.includes(id))}
        onChange={(chosen) => change({ leftOut: [...others, ...chosen] })}
      />
    </>
  )
}

interface AmountProps {
  readonly label: string
  readonly min?: number
  readonly max: number
  readonly step?: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function Amount({ label, min = 0, max, step = 1, value, onChange }: AmountProps) {
  return (
    <NumberInput
      label={label}
      w={170}
      min={min}
      max={max}
      step={step}
      allowNegative={false}
      clampBehavior="strict"
      value={value}
      onChange={(next) => {
        if (typeof next === 'number' && next >= min && next <= max) onChange(next)
      }}
    />
  )
}

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { LEVEL_NAMES, LEVELS } from '#shared/model/level.ts'
import type { Targets } from '#shared/model/team.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { withTarget } from '../team-targets.ts'

interface Props {
  readonly pack: ModelPack
  readonly targets: Targets
  readonly onChange: (targets: Targets) => void
}

type Kind = 'dimensions' | 'practices'

/** Tries the target of an area or of one practice: first which, then the level. What was tried for others stays tried. */
export function TargetTrial({ pack, targets, onChange }: Props) {
  const [place, setPlace] = useState<{ readonly kind: Kind; readonly id: string } | null>(null)
  const homes = new Set(pack.practices.map(({ home }) => home))
  const items = (kind: Kind, all: readonly { readonly id: string; readonly title: string }[]) =>
    all.map(({ id, title }) => ({
      value: `${kind}/${id}`,
      label: targets[kind][id] === undefined ? title : `${title}: ${targets[kind][id]}`,
    }))
  return (
    <>
      <NativeSelect
        label="Target of"
        w={260}
        value={place ? `${place.kind}/${place.id}` : ''}
        onChange={({ currentTarget: { value } }) => {
          const [kind, id] = value.split('/')
          setPlace(id ? { kind: kind === 'dimensions' ? 'dimensions' : 'practices', id } : null)
        }}
        data={[
          { value: '', label: 'Choose an area or a practice' },
          {
            group: 'Areas',
            items: items(
              'dimensions',
              pack.dimensions.filter(({ id }) => homes.has(id)),
            ),
          },
          {
            group: 'Practices',
            items: items(
              'practices',
              pack.practices.filter(({ style }) => !style),
            ),
          },
        ]}
      />
      {place && (
        <NativeSelect
          label="Its target"
          w={170}
          value={targets[place.kind][place.id] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(withTarget(targets, place, LEVELS.find((level) => String(level) === value) ?? null))
          }
          data={[
            { value: '', label: 'None of its own' },
            ...LEVELS.map((level) => ({ value: String(level), label: `${level} – ${LEVEL_NAMES[level].name}` })),
          ]}
        />
      )}
    </>
  )
}

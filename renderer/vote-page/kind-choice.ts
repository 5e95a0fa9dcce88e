import type { Verdict } from '#shared/model/framework.ts'
import { element } from './element.ts'

const KINDS: readonly (readonly [Verdict, string, string])[] = [
  ['itil', 'ITIL', 'Services run by agreed processes and service levels'],
  ['devops', 'DevOps', 'One team builds, ships and runs, in small automated steps'],
  ['sre', 'SRE', 'Reliability engineered to objectives, with error budgets'],
  ['blend', 'Blend', 'A mixture in which none of them clearly leads'],
]

/** The kinds of shop that one can guess (S1). `labelledBy`: the id of the question above. */
export function createKindChoice(
  labelledBy: string,
  value: Verdict | null,
  onChange: (kind: Verdict) => void,
): HTMLElement {
  const kinds = KINDS.map(([kind, name, meaning]) => {
    const radio = element('input', { type: 'radio', name: 'kind', value: kind })
    radio.checked = value === kind
    radio.addEventListener('change', () => onChange(kind))
    const words = element('span', { class: 'words' }, element('b', {}, name), element('span', {}, meaning))
    const leaf = element('span', { class: 'badge leaf', 'data-kind': kind, 'aria-hidden': 'true' })
    return element('label', { class: 'choice' }, radio, element('span', { class: 'frame' }), leaf, words)
  })
  return element('fieldset', { class: 'choices', 'aria-labelledby': labelledBy }, ...kinds)
}

import type { Confidence } from '#shared/model/answer.ts'
import { element } from './element.ts'

export interface ChoiceGroupOptions<Value extends string> {
  /** The name of the radios: no other group on the page may have it. */
  readonly name: string
  readonly legend: string
  readonly choices: readonly (readonly [Value, string])[]
  readonly value: Value | null
  /** Null where a second press took the choice back. */
  readonly onChange: (value: Value | null) => void
}

/** A few short choices in a row, of which none has to be made. */
export function createChoiceGroup<Value extends string>(options: ChoiceGroupOptions<Value>): HTMLElement {
  let present = options.value
  const choose = (value: Value | null) => {
    present = value
    options.onChange(value)
  }
  const labels = options.choices.map(([value, text]) => {
    const radio = element('input', { type: 'radio', name: options.name, value })
    radio.checked = value === present
    radio.addEventListener('change', () => choose(value))
    // A click comes before its change: what is chosen already is taken back.
    radio.addEventListener('click', () => {
      if (present !== value) return
      radio.checked = false
      choose(null)
    })
    return element('label', { class: 'short-choice' }, radio, element('span', { class: 'frame' }, text))
  })
  return element(
    'fieldset',
    { class: 'group' },
    element('legend', {}, options.legend),
    element('div', { class: 'short-choices' }, ...labels),
  )
}

const CONFIDENCES: readonly (readonly [Confidence, string])[] = [
  ['low', 'Not very'],
  ['medium', 'Fairly'],
  ['high', 'Very'],
]

/** Low, medium or high confidence in words that people say. */
export function createConfidenceChoice(
  name: string,
  value: Confidence | null,
  onChange: (value: Confidence | null) => void,
): HTMLElement {
  return createChoiceGroup({ name, legend: 'How sure are you?', choices: CONFIDENCES, value, onChange })
}

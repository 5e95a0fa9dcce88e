import { useEffect, useEffectEvent } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { Level } from '#shared/model/level.ts'

/** What the keyboard can do on a question. */
export interface AnswerActions {
  readonly answer: (value: AnswerValue) => void
  readonly comment: () => void
  readonly addEvidence: () => void
  readonly next: () => void
  readonly previous: () => void
  readonly showList: () => void
  readonly showKeys: () => void
}

/**
 * Keys on the whole screen: single characters only while `isOn` (WCAG 2.1.4), arrows and Enter always. None fires while somebody
 * types, in a dialog or menu, or together with Ctrl, Alt or Cmd.
 */
export function useAnswerKeys(actions: AnswerActions, isOn: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target instanceof Element ? event.target : document.body
    if (isBusy(target)) return
    const action = moveFor(event.key, target, actions) ?? (isOn ? characterFor(event.key, actions) : null)
    if (!action) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

function characterFor(key: string, actions: AnswerActions): (() => void) | null {
  if (/^[0-5]$/.test(key)) return () => actions.answer(Number(key) as Level)
  switch (key.toLowerCase()) {
    case 'n':
      return () => actions.answer('na')
    case 'd':
      return () => actions.answer('dk')
    case 'c':
      return actions.comment
    case 'e':
      return actions.addEvidence
    case 'l':
      return actions.showList
    case '?':
      return actions.showKeys
    default:
      return null
  }
}

/** Left and right leave the question unless another group of radios has the focus; Enter belongs to a button that has it. */
function moveFor(key: string, target: Element, actions: AnswerActions): (() => void) | null {
  const isOtherControl = target.matches('input, [role="radio"]') && !target.matches('[data-choice]')
  if (key === 'ArrowRight') return isOtherControl ? null : actions.next
  if (key === 'ArrowLeft') return isOtherControl ? null : actions.previous
  if (key === 'Enter') return target.closest('button, a, summary, [role="button"]') ? null : actions.next
  return null
}

function isBusy(target: Element): boolean {
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"], [contenteditable="true"]')) return true
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

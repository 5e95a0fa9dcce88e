import type { Ballot } from '#shared/ballot/ballot.ts'
import '../vote-page/vote-page.css'
import './ballot-page.css'
import { element } from '../vote-page/element.ts'
import { trefoilMark } from '../vote-page/trefoil-mark.ts'
import type { Step, StepProps, StepView } from './ballot-steps.ts'
import { countAnswers, type Draft, emptyDraft, nameOf } from './draft.ts'
import { openDraftStore } from './draft-store.ts'
import { guessStep } from './guess-step.ts'
import { questionStep } from './question-step.ts'
import { reviewStep } from './review-step.ts'
import { startStep } from './start-step.ts'

/** Runs the ballot whose data stands in this page. */
function runBallot(ballot: Ballot, page: HTMLElement): void {
  const store = openDraftStore(ballot)
  let draft = store.load()
  const keep = (next: Draft) => {
    draft = next
    store.keep(draft)
    head.update()
  }
  const head = makeHead(ballot, () => draft)
  const main = element('main', {})
  const foot = element('footer', {})
  const show = (step: Step) => {
    const view = viewOf(step, {
      ballot,
      draft,
      change: (part) => keep({ ...draft, ...part }),
      go: show,
      replace: (next) => {
        keep(next)
        show('review')
      },
      isKeeping: store.isKeeping,
      forget: () => {
        keep(emptyDraft(ballot))
        store.forget()
        show('start')
      },
    })
    main.replaceChildren(...view.content)
    foot.replaceChildren(...view.buttons)
    window.scrollTo(0, 0)
    view.focus.focus({ preventScroll: true })
    head.update()
  }
  page.append(head.element, main, foot)
  document.title = `Ballot: ${ballot.sessionName}`
  window.addEventListener('beforeunload', (event) => {
    if (!store.isKeeping() && countAnswers(draft, ballot) > 0) event.preventDefault()
  })
  show('start')
}

function viewOf(step: Step, props: StepProps): StepView {
  switch (step) {
    case 'start':
      return startStep(props)
    case 'guess':
      return guessStep(props)
    case 'review':
      return reviewStep(props)
    default:
      return questionStep(props, step)
  }
}

function makeHead(ballot: Ballot, draft: () => Draft) {
  const who = element('span', { class: 'dim' })
  const progress = element('progress', { max: String(ballot.practices.length), 'aria-label': 'How many are answered' })
  return {
    element: element(
      'header',
      {},
      trefoilMark(),
      element('div', { class: 'session' }, element('b', {}, ballot.sessionName), who),
      progress,
    ),
    update: () => {
      who.textContent = nameOf(draft(), ballot)
      progress.value = countAnswers(draft(), ballot)
    },
  }
}

const data = document.getElementById('ballot')?.textContent ?? ''
const page = document.getElementById('page')
if (page) runBallot(JSON.parse(data) as Ballot, page)

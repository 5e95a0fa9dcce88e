import type { RichText } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

/** People's well-being, and the practices that tie IT to the rest of the business. */
const WELLBEING = 'wellbeing-and-job-satisfaction'
const ALIGNMENT = ['joint-business-it-timeline', 'shared-ownership-goals', 'shared-visibility']
/** At or below this level well-being depends on individuals, or on nobody [ours]. */
const LOW = 1

/** The article's warning (S17): where IT and the business run apart, one side ends up overworked and under-supported. */
export const buildOverworked: SectionBuilder = (input) => {
  const wellbeing = input.pack.practices.find(({ id }) => id === WELLBEING)
  const own = input.score.practices[WELLBEING]
  if (!wellbeing || !own?.rated || own.level === null || own.level > LOW) return null
  const text: RichText = [
    linkPractice(wellbeing),
    ` is at level ${own.level}. When IT and the rest of an organisation run as two independent bodies, one side is likely to feel overworked and under-supported, says the article. ${describeAlignment(input)} Ask the people concerned before anything is added to their plate.`,
  ]
  return {
    id: 'overworked',
    title: 'A word of warning',
    runsOn: true,
    blocks: [{ kind: 'note', tone: 'warning', text }],
  }
}

function describeAlignment({ pack, score }: ReportInput): string {
  const low = ALIGNMENT.flatMap((id) => {
    const found = score.practices[id]
    const title = pack.practices.find((practice) => practice.id === id)?.title
    return found?.rated && found.level !== null && found.level <= LOW && title
      ? [`“${title}” (level ${found.level})`]
      : []
  })
  if (low.length === 0)
    return 'The practices that tie IT to the business are further along here, so look for other causes, too: on-call load, unplanned work, too much at once.'
  return `The practices that tie the two together are low as well: ${low.join(', ')}.`
}

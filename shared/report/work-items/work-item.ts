import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { Roadmap, RoadmapStep } from '#shared/roadmap/roadmap.ts'

/** What a roadmap is written out from. */
export interface RoadmapFacts {
  readonly pack: ModelPack
  readonly team: { readonly id: string; readonly name: string }
  readonly roadmap: Roadmap
  /** What the team has said of single steps since the assessment that the roadmap follows from. */
  readonly notes: Plan['notes']
  /** When the file is made: an ISO moment in UTC. */
  readonly madeAt: string
}

/** A planned step in words, as every tool can take it. */
export interface WorkItem {
  readonly id: string
  /** “Version control: level 1 to 2”. */
  readonly title: string
  /** What is done, why, and how it will show; a label and a text each. */
  readonly parts: readonly (readonly [label: string, text: string])[]
  readonly period: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reviewOn: string
  readonly days: number
  /** Without blanks, as some tools want them: `trefoil`, `itil`, `level-2`, `period-1`. */
  readonly labels: readonly string[]
  /** The owner where it is an e-mail address, by which tools find people; else empty, and the owner is among the parts. */
  readonly email: string
  readonly isDone: boolean
}

/** The planned steps in the order of the work. */
export function listWorkItems({ pack, roadmap, notes }: RoadmapFacts): readonly WorkItem[] {
  return roadmap.steps.flatMap((step) => {
    const period = step.period === null ? undefined : roadmap.periods[step.period]
    if (period === undefined || step.reviewOn === null) return []
    const isEmail = /^\S+@\S+\.\S+$/.test(step.owner)
    return [
      {
        id: step.id,
        title: `${findPractice(pack, step.practice)?.title ?? step.practice}: level ${step.from} to ${step.to}`,
        parts: partsOf(step),
        period: period.label,
        startsOn: period.startsOn,
        endsOn: period.endsOn,
        reviewOn: step.reviewOn,
        days: step.effort,
        labels: ['trefoil', step.lane, `level-${step.to}`, `period-${period.index + 1}`],
        email: isEmail ? step.owner : '',
        isDone: notes[step.id]?.progress?.state === 'done',
      },
    ]
  })
}

/** Those that are still work: a tracker would open what is done anew. */
export function listOpenItems(facts: RoadmapFacts): readonly WorkItem[] {
  return listWorkItems(facts).filter(({ isDone }) => !isDone)
}

function partsOf(step: RoadmapStep): WorkItem['parts'] {
  const parts: readonly (readonly [string, string])[] = [
    ['Do', step.action],
    ['By', step.by],
    ['Goal', step.goal],
    ['Hypothesis', step.hypothesis],
    ['It worked if', step.metric],
    ['Review on', step.reviewOn ?? ''],
    ['Effort', `${step.effort} person-days`],
    ['Framework', FRAMEWORK_NAMES[step.lane]],
    ['Owner', step.owner],
    ['Note', step.note],
    ['Why', step.why.rule],
  ]
  return parts.filter(([, text]) => text.trim() !== '')
}

/** The parts as plain text, one a line. */
export function describeItem({ parts }: WorkItem): string {
  return parts.map(([label, text]) => `${label}: ${text}`).join('\n')
}

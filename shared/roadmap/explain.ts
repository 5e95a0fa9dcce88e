import type { FrameworkWeights } from '../model/team.ts'
import type { ModelPack, Practice } from '../packs/model-pack.ts'
import { findPractice } from '../packs/practice-index.ts'
import type { AssessmentScore, PracticeScore } from '../scoring/assessment-score.ts'
import { listBlockers } from './blockers.ts'
import type { PlanningProblem, Schedule, Step, StepReason } from './roadmap.ts'
import { type Affinities, affinityOf, type PlanConcerns, weighConcerns, weighStep } from './steps.ts'
import type { TargetGap } from './target-gaps.ts'

/** All that the answer to “why is this here?” rests on. */
export interface PlanningContext {
  readonly pack: ModelPack
  readonly score: AssessmentScore
  readonly weights: FrameworkWeights
  readonly affinities: Affinities
  readonly concerns: PlanConcerns
  readonly problem: PlanningProblem
  readonly schedule: Schedule
  readonly leftOut: ReadonlySet<string>
}

/** Why a step is where it is, or why it is not planned: the answers behind it, the rule, and what it is worth. */
export function explainStep(context: PlanningContext, practice: Practice, gap: TargetGap, step: Step): StepReason {
  return {
    answers: describeAnswers(context.score.practices[practice.id]),
    rule: [
      describeTarget(context.pack, gap),
      describePlace(context, step),
      describeUnratedPrerequisites(context, practice, step),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    weights: weighStep(context.weights, affinityOf(practice, context.affinities)),
    concerns: weighConcerns(context.concerns, practice.id),
    target: gap.target,
    targetFrom: gap.targetFrom,
    valuePerDay: step.value / step.effort,
  }
}

/** “3 answers: one at level 1, two at level 2; the middle one is 2. 1 did not know.” */
export function describeAnswers(score: PracticeScore | undefined): string {
  if (score === undefined || score.n === 0 || score.median === null) return 'Nobody gave a level.'
  const levels = score.distribution.flatMap((count, level) => (count > 0 ? [`${count} at level ${level}`] : []))
  const unknown = score.dontKnow > 0 ? ` ${score.dontKnow} did not know.` : ''
  const scope = score.notApplicable > 0 ? ` ${score.notApplicable} said that it does not apply.` : ''
  if (score.n === 1) return `One answer: level ${score.median}.${unknown}${scope}`
  return `${score.n} answers: ${levels.join(', ')}; the median is ${score.median}.${unknown}${scope}`
}

function describeTarget(pack: ModelPack, gap: TargetGap): string {
  switch (gap.targetFrom) {
    case 'prerequisite':
      return `${listTitles(pack, gap.neededBy)} can rise above level 1 only when this is at level ${gap.target}.`
    case 'assumed':
      return `You have set no target here, so level ${gap.target} is assumed; this is our judgement.`
    case 'practice':
      return `Your target for this practice is level ${gap.target}.`
    case 'dimension':
      return `Your target for its area is level ${gap.target}.`
    case 'overall':
      return `Your overall target is level ${gap.target}.`
  }
}

/** Why in this period and no sooner one: the plan as a whole decides, so what is said here is what holds of this step for certain. */
function describePlace(context: PlanningContext, step: Step): string {
  const { problem, schedule } = context
  const period = schedule.periodOf[step.id]
  if (period === undefined) return describeAbsence(context, step)
  if (problem.pins?.[step.id] !== undefined) return `You pinned it to period ${period + 1}.`
  const limits = `${formatNumber(problem.capacity)} person-days${describeSkillRoom(problem, step)} and ${count(problem.maxSteps, 'practice')} a period`
  const allowed = describeWindow(problem, step)
  const opens = describeOpening(context, step)
  if (period === soonestPeriod(problem, schedule, step)) {
    return `Period ${period + 1} is the soonest that ${allowed === '' ? 'what it waits for allows' : 'what it waits for and you allow'}; the sooner it is done, the longer it pays.${allowed}${opens}`
  }
  return `Of the plans that were found for ${limits}, the one worth most has it here: sooner, other steps took the room.${allowed}${opens}`
}

/** “ You allow it not before period 2 and not after period 3.” Empty where the team allows any. */
function describeWindow({ windows }: PlanningProblem, step: Step): string {
  const { earliest, latest } = windows?.[step.id] ?? {}
  const limits = [
    ...(earliest === undefined ? [] : [`not before period ${earliest + 1}`]),
    ...(latest === undefined ? [] : [`not after period ${latest + 1}`]),
  ]
  return limits.length === 0 ? '' : ` You allow it ${limits.join(' and ')}.`
}

/** “, 8 of them of “Operations”,” where the step takes the days of a skill that has a limit. */
function describeSkillRoom({ capacityOf = {} }: PlanningProblem, { skill = '' }: Step): string {
  const days = capacityOf[skill]
  return days === undefined ? '' : `, ${formatNumber(days)} of them of “${skill}”,`
}

/** The first period in which the plan leaves all done that the step waits for, and its window is open. */
function soonestPeriod(problem: PlanningProblem, { periodOf }: Schedule, step: Step): number {
  const waits = listBlockers(problem, step).map(({ practice, needs }) => periodOf[`${practice}:${needs}`] ?? 0)
  return Math.max(0, problem.windows?.[step.id]?.earliest ?? 0, ...waits)
}

/** What is planned and waits for this step: part of the reason to do it. */
function describeOpening({ pack, problem, schedule }: PlanningContext, step: Step): string {
  const waiting = problem.steps.filter(
    (other) =>
      other.practice !== step.practice &&
      schedule.periodOf[other.id] !== undefined &&
      listBlockers(problem, other).some(({ practice, needs }) => practice === step.practice && needs >= step.to),
  )
  const practices = [...new Set(waiting.map((other) => other.practice))]
  if (practices.length === 0) return ''
  return ` ${listTitles(pack, practices)} ${practices.length === 1 ? 'waits' : 'wait'} for this practice.`
}

/** The first reason that keeps a step out of the plan, the plainest first. */
function describeAbsence({ pack, problem, schedule, leftOut }: PlanningContext, step: Step): string {
  if (leftOut.has(step.id)) return 'You left it out.'
  if (step.effort > problem.capacity) {
    const room = formatNumber(problem.capacity)
    return `It needs ${count(step.effort, 'person-day')}, more than the ${room} of a whole period, so it can never fit. Raise the capacity, or split it into smaller work.`
  }
  const ofSkill = problem.capacityOf?.[step.skill ?? ''] ?? step.effort
  if (step.effort > ofSkill) {
    return `It needs ${count(step.effort, 'person-day')} of “${step.skill}”, more than the ${formatNumber(ofSkill)} of a whole period, so it can never fit. Raise them, or split it into smaller work.`
  }
  const missing = listBlockers(problem, step).filter(
    ({ practice, needs }) => schedule.periodOf[`${practice}:${needs}`] === undefined,
  )
  const first = missing[0]
  if (first !== undefined) {
    const title = findPractice(pack, first.practice)?.title ?? first.practice
    const what = first.practice === step.practice ? 'its own' : `“${title}” at`
    return `It waits for ${what} level ${first.needs}, which is not in the plan.`
  }
  if (step.value === 0) return 'Your weights give it no value.'
  const allowed = describeWindow(problem, step)
  if (allowed !== '') return `${allowed.trim()} In those periods it has no room, or what it waits for comes too late.`
  return 'Steps that make the plan as a whole worth more took the room.'
}

/** Unrated prerequisites do not hold a step back [ours], because nobody knows that they are missing; but it is said. */
function describeUnratedPrerequisites({ pack, problem }: PlanningContext, practice: Practice, step: Step): string {
  if (step.to < 2) return ''
  const unrated = practice.prerequisites.filter((id) => problem.levels[id] === undefined)
  if (unrated.length === 0) return ''
  const are = unrated.length === 1 ? 'is' : 'are'
  return `It builds on ${listTitles(pack, unrated)}, which ${are} not rated: ask about that first.`
}

function listTitles(pack: ModelPack, ids: readonly string[]): string {
  const titles = ids.map((id) => `“${findPractice(pack, id)?.title ?? id}”`)
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`
}

function count(number: number, unit: string): string {
  return `${formatNumber(number)} ${unit}${number === 1 ? '' : 's'}`
}

function formatNumber(number: number): string {
  return String(Math.round(number * 100) / 100)
}

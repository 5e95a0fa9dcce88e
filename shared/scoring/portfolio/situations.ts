import type { Framework } from '../../model/framework.ts'

/** How much a framework has to offer in a situation. */
export type Fit = 'leads' | 'helps' | 'little'

export interface Situation {
  readonly id: string
  readonly title: string
  readonly fits: Readonly<Record<Framework, Fit>>
  readonly why: string
}

/** Which method in which situation (S16). The article's own graph is lost: these rows are our content, and are marked so. */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'one-service-two-teams',
    title: 'Development and operations of one service',
    fits: { itil: 'little', devops: 'leads', sre: 'helps' },
    why: 'The same people can build, ship and run it; a hand-over only adds waiting.',
  },
  {
    id: 'business-and-it',
    title: 'IT and a department of another speed, such as sales',
    fits: { itil: 'leads', devops: 'helps', sre: 'little' },
    why: 'Both need dates, a catalogue and one place to ask; joint planning keeps them together.',
  },
  {
    id: 'large-service',
    title: 'A large service that must not fail',
    fits: { itil: 'helps', devops: 'helps', sre: 'leads' },
    why: 'Objectives and error budgets decide between new features and reliability, in numbers.',
  },
  {
    id: 'audited-change',
    title: 'Changes that an auditor looks at',
    fits: { itil: 'leads', devops: 'helps', sre: 'little' },
    why: 'Models of change show who agreed; a pipeline can keep the record by itself.',
  },
  {
    id: 'bought-software',
    title: 'Bought software and suppliers',
    fits: { itil: 'leads', devops: 'little', sre: 'helps' },
    why: 'You cannot change the code: agreements, problem management and monitoring are what is left.',
  },
  {
    id: 'new-product',
    title: 'A new product that looks for its users',
    fits: { itil: 'little', devops: 'leads', sre: 'little' },
    why: 'Learning fast counts more than promising much; start small.',
  },
  {
    id: 'too-much-toil',
    title: 'Operations that drown in manual work',
    fits: { itil: 'helps', devops: 'helps', sre: 'leads' },
    why: 'A cap on toil frees the time in which it is automated away; problem management finds where to begin.',
  },
  {
    id: 'customer-desk',
    title: 'Support of many customers',
    fits: { itil: 'leads', devops: 'helps', sre: 'little' },
    why: 'Requests, incidents and known errors need one queue; what it learns has to reach those who build.',
  },
]

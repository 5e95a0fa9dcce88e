// The round of October in the story of Harbourline, which is under way: five have answered everything, one is in the middle, three have not
// begun. So a facilitator finds an open assessment to try the workshop on, and Home shows what is due.

export const OCTOBER = {
  id: 'booking-4',
  title: 'October: what the budget is for',
  heldOn: '2026-10-14',
  note: 'Everybody answers alone first; the workshop on what differs is next week.',
}

/** How many questions each has answered so far; whom it does not name has not begun. */
export const ANSWERED = { amara: 70, chen: 70, tomas: 70, dilek: 70, farid: 70, hugo: 31 }

const guess = (kind, confidence) => ({ kind, confidence })

export const GUESSES = {
  amara: guess('blend', 'high'),
  chen: guess('blend', 'medium'),
  tomas: guess('sre', 'medium'),
  dilek: guess('sre', 'medium'),
  farid: guess('blend', 'medium'),
  hugo: guess('devops', 'high'),
}

/** Where a sober visitor would find another level than in July. */
export const OCTOBER_LEVELS = {
  'automated-rollback': 2,
  'error-budget-policy': 3,
  'error-budget-gating': 2,
  'burn-rate-alerting': 2,
  'toil-cap': 2,
  'continuous-delivery': 3,
  'production-readiness-review': 3,
  'wellbeing-and-job-satisfaction': 2,
}

export const OCTOBER_COMMENTS = {
  '3/dilek/error-budget-policy': {
    value: 3,
    text: 'September’s budget was gone on the 19th. We stopped shipping features until the 28th, and sales agreed.',
  },
  '3/farid/error-budget-policy': { value: 3, text: 'I did not like the nine days. I knew why, though.' },
  '3/tomas/automated-rollback': { value: 2, text: 'Booking rolls back by itself. Search still wants a hand.' },
  '3/chen/wellbeing-and-job-satisfaction': {
    value: 1,
    text: 'Quarter-end week was as it used to be. Once, but I noticed.',
  },
  '3/amara/wellbeing-and-job-satisfaction': { value: 3, text: 'Fridays are still quiet, quarter-end apart.' },
}

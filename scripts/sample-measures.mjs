// What Harbourline's tools recorded, invented as its answers are: from three releases a month before the board to four a week, from
// outages of hours to some of minutes. Chance with a seed of its own, so that the answers do not move with it.
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { packEvents } from '#shared/model/event-month.ts'

const TEAM = 'booking'
const MAPPINGS = {
  incident: 'booking-incidents',
  deployment: 'booking-releases',
  change: 'booking-changes',
  window: 'booking-watch',
}
const HOUR = 3_600_000
const DAY = 24 * HOUR
const random = seededRandom(20260115)
const between = (low, high) => low + random() * (high - low)

/** By month: releases, share that failed, hours from commit to release, share of changes at the board, incidents, minutes to recover. */
const MONTHS = [
  {
    month: '2026-01',
    days: 31,
    releases: 3,
    failed: 0.34,
    lead: 320,
    board: 0.9,
    incidents: 8,
    minutes: 140,
    escalated: 0.7,
  },
  {
    month: '2026-02',
    days: 28,
    releases: 3,
    failed: 0.34,
    lead: 300,
    board: 0.9,
    incidents: 7,
    minutes: 120,
    escalated: 0.6,
  },
  {
    month: '2026-03',
    days: 31,
    releases: 4,
    failed: 0.25,
    lead: 260,
    board: 0.8,
    incidents: 8,
    minutes: 110,
    escalated: 0.6,
  },
  {
    month: '2026-04',
    days: 30,
    releases: 8,
    failed: 0.2,
    lead: 150,
    board: 0.5,
    incidents: 5,
    minutes: 70,
    escalated: 0.4,
  },
  {
    month: '2026-05',
    days: 31,
    releases: 12,
    failed: 0.12,
    lead: 90,
    board: 0.3,
    incidents: 4,
    minutes: 45,
    escalated: 0.3,
  },
  {
    month: '2026-06',
    days: 30,
    releases: 16,
    failed: 0.1,
    lead: 60,
    board: 0.15,
    incidents: 3,
    minutes: 35,
    escalated: 0.3,
  },
  {
    month: '2026-07',
    days: 14,
    releases: 9,
    failed: 0.1,
    lead: 45,
    board: 0.1,
    incidents: 2,
    minutes: 25,
    escalated: 0,
  },
]
const TITLES = [
  'Booking slow',
  'Search gives nothing',
  'Tariffs out of date',
  'Login fails',
  'Confirmation mails late',
  'Out of disk',
]

const startOf = ({ month }) => Date.parse(`${month}-01T00:00:00Z`)
const minute = (moment) => Math.round(moment / 60_000) * 60_000
const inOrder = (events, moment) => events.toSorted((a, b) => moment(a) - moment(b))

const incidents = MONTHS.flatMap((month, at) =>
  Array.from({ length: month.incidents }, (_, number) => {
    const startedAt = minute(startOf(month) + between(0.5, month.days - 0.5) * DAY)
    const title = TITLES[Math.floor(random() * TITLES.length)]
    return {
      id: `INC-${100 * (at + 1) + number}`,
      service: title.startsWith('Search') ? 'Search' : 'Booking',
      title,
      severity: random() < 0.2 ? 'major' : 'minor',
      startedAt,
      resolvedAt: minute(startedAt + month.minutes * between(0.4, 1.8) * 60_000),
      escalated: random() < month.escalated,
    }
  }),
)
const quarterEnd = {
  id: 'INC-99',
  service: 'Booking',
  title: 'Booking down at the end of the quarter',
  severity: 'major',
  startedAt: Date.UTC(2025, 11, 31, 14, 10),
  resolvedAt: Date.UTC(2025, 11, 31, 20, 25),
  escalated: true,
}
const deployments = MONTHS.flatMap((month) =>
  Array.from({ length: month.releases }, (_, number) => ({
    id: '',
    service: 'Booking',
    version: `${month.month.replace('-', '.')}.${number + 1}`,
    deployedAt: minute(startOf(month) + ((number + between(0.2, 0.8)) / month.releases) * month.days * DAY),
    failed: random() < month.failed,
  })),
)
const changes = deployments.flatMap(({ version, deployedAt }, release) => {
  const month = MONTHS.find((one) => one.month === new Date(deployedAt).toISOString().slice(0, 7)) ?? MONTHS[0]
  return Array.from({ length: 2 + Math.floor(random() * 4) }, (_, number) => ({
    id: `CHG-${10 * release + number + 1000}`,
    service: 'Booking',
    release: version,
    committedAt: minute(deployedAt - month.lead * between(0.3, 1.8) * HOUR),
    deployedAt,
    atBoard: random() < month.board,
    failed: null,
  }))
})
const windows = ['Booking', 'Search'].map((service) => ({
  service,
  from: Date.UTC(2025, 11, 1),
  until: Date.UTC(2026, 6, 15),
}))

const FILES = {
  incident: [
    inOrder([quarterEnd, ...incidents], ({ startedAt }) => startedAt),
    'incidents.csv',
    'Incidents of the customer desk',
  ],
  deployment: [inOrder(deployments, ({ deployedAt }) => deployedAt), 'releases.csv', 'Releases'],
  change: [inOrder(changes, ({ deployedAt }) => deployedAt), 'changes.csv', 'Change requests'],
  window: [windows, 'watched.csv', 'Times in which services were watched'],
}
const kinds = Object.entries(FILES)

function mappingOf(kind, name) {
  const open = { columns: {}, flags: {}, only: null, timeZone: 'UTC', dateOrder: null, service: '', header: [] }
  return { id: MAPPINGS[kind], teamId: TEAM, name, kind, ...open }
}

function importOf(kind, fileName, added) {
  return {
    id: `${MAPPINGS[kind]}-july`,
    teamId: TEAM,
    mappingId: MAPPINGS[kind],
    kind,
    fileName,
    fileHash: '0'.repeat(64),
    importedAt: '2026-07-15T08:00:00Z',
    timeZone: 'UTC',
    added,
    changed: 0,
    same: 0,
    removed: 0,
    leftOut: 0,
    setAside: 0,
  }
}

const toil = (id, from, to, value, note) => ({
  id,
  teamId: TEAM,
  serviceId: null,
  metric: 'toil-share',
  from,
  to,
  value,
  n: null,
  source: 'typed',
  note,
})

/** The measures of the booking team, as a workspace has them. */
export const SAMPLE_MEASURES = {
  services: [
    {
      id: 'booking-service',
      teamId: TEAM,
      name: 'Booking',
      aliases: [],
      slo: { counts: 'time', target: 0.998, windowDays: 28 },
      note: 'Agreed with sales in June.',
      createdAt: '2026-06-10T09:00:00Z',
    },
    {
      id: 'booking-search',
      teamId: TEAM,
      name: 'Search',
      aliases: [],
      slo: { counts: 'time', target: 0.99, windowDays: 28 },
      note: '',
      createdAt: '2026-06-10T09:00:00Z',
    },
    {
      id: 'booking-tariffs',
      teamId: TEAM,
      name: 'Tariff loader',
      aliases: [],
      slo: null,
      note: 'Nobody has said yet how late a tariff may be.',
      createdAt: '2026-06-10T09:00:00Z',
    },
  ],
  eventCounts: [],
  measurements: [
    toil('toil-january', '2026-01-05', '2026-01-09', 0.55, 'One week of time sheets'),
    toil('toil-april', '2026-04-06', '2026-04-10', 0.45, 'The same week of April'),
    toil('toil-july', '2026-07-06', '2026-07-10', 0.38, 'Most of it tariff reloads'),
  ],
  eventMonths: kinds
    .flatMap(([kind, [events]]) =>
      packEvents(
        TEAM,
        kind,
        events.map((event) => ({ event, source: MAPPINGS[kind] })),
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  importMappings: kinds.map(([kind, [, , name]]) => mappingOf(kind, name)),
  eventImports: kinds.map(([kind, [events, fileName]]) => importOf(kind, fileName, events.length)),
  teamPolicies: [
    {
      id: TEAM,
      teamId: TEAM,
      haltWhenBudgetIsGone: false,
      freezeWhenDepleted: true,
      nearBelow: 0.25,
      pageBurnIsNear: true,
      nextWindow: 'Tuesdays and Thursdays, 10 to 12',
      note: 'Quarter-end Fridays: nothing ships that is not a fix.',
    },
  ],
  overrides: [
    {
      id: 'override-price-list',
      teamId: TEAM,
      serviceId: 'booking-service',
      change: 'Summer price list',
      decidedOn: '2026-06-29',
      sponsor: 'Dilek Aydın',
      reason: 'Sales had promised it for 1 July.',
      leftBefore: 0.1,
      spent: 0.25,
      isProgressive: true,
      isRollbackTested: true,
      isOnCallTold: true,
      reviewOn: '2026-07-13',
      outcome: 'It held; the overdraft was talked through in the July review.',
    },
  ],
  freezes: [
    {
      id: 'freeze-quarter-end',
      teamId: TEAM,
      serviceId: null,
      from: '2026-09-29',
      to: '2026-09-30',
      reason: 'End of the quarter',
    },
  ],
}

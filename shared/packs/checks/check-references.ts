import type { Problem } from '../../lib/result.ts'
import { FRAMEWORKS } from '../../model/framework.ts'
import type { ModelPack, Practice } from '../model-pack.ts'
import { CAMS_PILLARS, ITSM_STEPS } from '../practice-tags.ts'

interface Reference {
  readonly place: string
  readonly id: string
}

/** Ids that name a practice or a dimension which the model does not have. */
export function checkReferences(pack: ModelPack): Problem[] {
  const practices = new Set(pack.practices.map(({ id }) => id))
  const dimensions = new Set(pack.dimensions.map(({ id }) => id))
  const principles = new Set(pack.dimensions.filter(({ kind }) => kind === 'principle').map(({ id }) => id))
  return [
    ...unknown('practice', practices, [...practiceReferences(pack), ...pack.practices.flatMap(practiceLinks)]),
    ...unknown('dimension', dimensions, [...pack.practices.map(homeOf), ...groupReferences()]),
    ...unknown('principle', principles, pack.practices.flatMap(principlesOf)),
    ...pack.practices.flatMap(selfReferences),
  ]
}

function unknown(what: string, known: ReadonlySet<string>, references: readonly Reference[]): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ place, id }) => ({ place, message: `there is no ${what} “${id}” in this model` }))
}

function practiceReferences(pack: ModelPack): Reference[] {
  return [
    ...pack.shortForm.map((practice, index) => ({ place: `shortForm[${index}]`, id: practice })),
    ...pack.dimensions.flatMap(({ id, also }) =>
      also.map((practice, index) => ({ place: `dimension ${id}, also[${index}]`, id: practice })),
    ),
    ...pack.comparison.flatMap((row) =>
      FRAMEWORKS.flatMap((framework) =>
        row.cells[framework].flatMap((statement, at) =>
          statement.practices.map((practice, index) => ({
            place: `comparison ${row.id}, ${framework}[${at}].practices[${index}]`,
            id: practice,
          })),
        ),
      ),
    ),
    ...pack.strengths.flatMap(({ practices }, at) =>
      practices.map((practice, index) => ({ place: `strengths[${at}].practices[${index}]`, id: practice })),
    ),
  ]
}

function practiceLinks(practice: Practice): Reference[] {
  return [
    ...practice.prerequisites.map((id, index) => ({ place: placeIn(practice, `prerequisites[${index}]`), id })),
    ...practice.tensions.map(({ practice: id }, index) => ({ place: placeIn(practice, `tensions[${index}]`), id })),
  ]
}

function homeOf(practice: Practice): Reference {
  return { place: placeIn(practice, 'home'), id: practice.home }
}

function principlesOf(practice: Practice): Reference[] {
  return practice.principles.map((id, index) => ({ place: placeIn(practice, `principles[${index}]`), id }))
}

/** Pillars and ITSM steps are tags of practices; each tag must have the dimension that is scored. */
function groupReferences(): Reference[] {
  return [...CAMS_PILLARS.map((pillar) => `cams-${pillar}`), ...ITSM_STEPS.map((step) => `itsm-${step}`)].map((id) => ({
    place: 'dimensions',
    id,
  }))
}

function selfReferences(practice: Practice): Problem[] {
  return practice.tensions
    .filter((tension) => tension.practice === practice.id)
    .map(() => ({ place: placeIn(practice, 'tensions'), message: 'a practice cannot be in tension with itself' }))
}

function placeIn(practice: Practice, field: string): string {
  return `practice ${practice.id}, ${field}`
}

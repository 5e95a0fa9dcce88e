import type { AnswerValue } from '#shared/model/answer.ts'
import type { Affinity } from '#shared/model/framework.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Dimension, ModelPack, Practice } from '#shared/packs/model-pack.ts'

/** What a test wants to say about a practice; the rest is filled in. */
export type PracticeSketch = Pick<Practice, 'id'> & Partial<Practice>

/** A model with one principle, `alpha`, in which all practices are at home that name no other. */
export function samplePack(
  sketches: readonly PracticeSketch[],
  dimensions: readonly Dimension[] = [sampleDimension('alpha')],
): ModelPack {
  return {
    format: 'trefoil-model',
    id: 'sample',
    version: '1.0.0',
    title: 'Sample',
    about: 'For tests',
    licence: 'None',
    trademarks: 'None',
    practices: sketches.map(samplePractice),
    shortForm: sketches.map(({ id }) => id),
    dimensions: [...dimensions],
    comparison: [],
    strengths: [],
    annotations: [],
    glossary: [],
  }
}

export function sampleDimension(id: string, also: readonly string[] = []): Dimension {
  return { id, kind: 'principle', title: id, shortTitle: id, meaning: id, goal: id, also: [...also] }
}

export const EVEN: Affinity = { itil: 1, devops: 1, sre: 1 }

function samplePractice(sketch: PracticeSketch, index: number): Practice {
  return {
    no: index + 1,
    title: sketch.id,
    question: '?',
    why: '.',
    home: 'alpha',
    affinity: EVEN,
    prerequisites: [],
    effort: 'S',
    principles: [],
    cams: 'culture',
    lifecycle: ['operation'],
    anchors: [],
    evidence: ['.'],
    actions: [],
    risk: '.',
    tensions: [],
    sources: [{ title: '.', url: 'https://example.org' }],
    ...sketch,
  }
}

/** One sheet per row; null is no answer. Columns stand for the practices in order. */
export function sampleSheets(
  practices: readonly string[],
  rows: readonly (readonly (AnswerValue | null)[])[],
): readonly Sheet[] {
  return rows.map((row, index) => ({
    id: `sheet-${index}`,
    assessmentId: 'assessment',
    participant: `Person ${index}`,
    role: 'dev',
    guess: null,
    answers: Object.fromEntries(
      practices.map((practice, column) => [
        practice,
        { value: row[column] ?? null, confidence: null, comment: '', evidence: [] },
      ]),
    ),
  }))
}

/** What one practice comes to with these answers is asked so often that it has a shorthand: one practice `p`, one sheet a value. */
export function onePractice(values: readonly (AnswerValue | null)[]): readonly Sheet[] {
  return sampleSheets(
    ['p'],
    values.map((value) => [value]),
  )
}

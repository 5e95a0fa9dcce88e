import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework, VERDICT_NAMES, type Verdict } from '../model/framework.ts'
import type { Interval } from '../scoring/assessment-score.ts'
import { countOf, formatRange, formatScore, formatShare } from './format-figures.ts'
import { circle, note, polyline } from './marks.ts'
import type { Mark, Scene } from './scene.ts'
import { drawBlendGuesses, drawCorner } from './ternary-corners.ts'
import { chooseLeast, place, sharesOf, type TernaryView, type Triple, ternaryView } from './ternary-geometry.ts'
import { ternaryGrid, ternaryInset } from './ternary-grid.ts'
import { drawZones, type Stop } from './ternary-zones.ts'

export interface MixTernaryData {
  readonly scores: Readonly<Record<Framework, number | null>>
  readonly intervals: Readonly<Record<Framework, Interval | null>>
  /** Null where too little is rated to say. */
  readonly verdict: Verdict | null
  /** Resampled mixes with weights that add up to 1. */
  readonly cloud: readonly (Triple & { readonly weight: number })[]
  /** What people guessed before the first question, by kind. */
  readonly guesses: Readonly<Record<Verdict, number>>
  /** Earlier mixes, oldest first. */
  readonly path?: readonly { readonly label: string; readonly scores: Triple }[]
}

const WIDTH = 640
const HEIGHT = 492
const BOTTOM = 410

/** The mix as a point between ITIL, DevOps and SRE: each framework's share of the sum of the three scores. */
export function drawMixTernary(data: MixTernaryData): Scene {
  const shares = sharesOf(data.scores)
  const cloud = data.cloud.flatMap((mix) => withShares(mix))
  const path: readonly Stop[] = (data.path ?? []).flatMap((stop) =>
    withShares(stop.scores).map(({ shares: at }) => ({ label: stop.label, shares: at })),
  )
  const shown = [...(shares ? [shares] : []), ...cloud.map((dot) => dot.shares), ...path.map((stop) => stop.shares)]
  const view = ternaryView(320, BOTTOM, 390, shown.length === 0 ? 0 : chooseLeast(shown))
  return {
    id: 'mix-ternary',
    width: WIDTH,
    height: HEIGHT,
    title: 'The mix of ITIL, DevOps and SRE',
    description: describe(data, shares, view),
    marks: [
      ...drawZones(view, data.scores, path),
      ...ternaryGrid(view),
      ...drawCloud(view, data.cloud),
      ...drawPath(view, path, shares),
      ...(shares
        ? drawMix(view, data, shares)
        : [note(320, 300, 'Not enough answers to place the mix', { anchor: 'middle' })]),
      ...FRAMEWORKS.flatMap((framework) => drawCorner(data, framework, view)),
      ...drawBlendGuesses(data.guesses.blend, BOTTOM),
      ...ternaryInset(view, 16, 24),
    ],
    table: tableOf(data, shares),
  }
}

function withShares(amounts: Triple & { readonly weight?: number }): readonly { readonly shares: Triple }[] {
  const shares = sharesOf(amounts)
  return shares ? [{ shares }] : []
}

/** Heavier resamples are darker; many light ones add up. */
function drawCloud(view: TernaryView, cloud: MixTernaryData['cloud']): readonly Mark[] {
  const heaviest = Math.max(0, ...cloud.map((mix) => mix.weight))
  return cloud.flatMap((mix) => {
    const shares = sharesOf(mix)
    if (shares === null) return []
    const at = place(view, shares)
    return [circle(at.x, at.y, 2.5, { fill: 'accent', fillOpacity: 0.1 + 0.25 * (mix.weight / heaviest) })]
  })
}

function drawPath(view: TernaryView, path: readonly Stop[], now: Triple | null): readonly Mark[] {
  if (path.length === 0) return []
  const stops = path.map((stop) => ({ label: stop.label, at: place(view, stop.shares) }))
  const points = [...stops.map((stop) => stop.at), ...(now ? [place(view, now)] : [])]
  const oldest = stops[0]
  return [
    polyline(points, { stroke: 'muted', strokeWidth: 1.25 }),
    ...stops.map(({ at }) => circle(at.x, at.y, 3, { fill: 'surface', stroke: 'muted', strokeWidth: 1.25 })),
    ...(oldest ? [note(oldest.at.x + 8, oldest.at.y + 4, oldest.label)] : []),
  ]
}

function drawMix(view: TernaryView, data: MixTernaryData, shares: Triple): readonly Mark[] {
  const at = place(view, shares)
  const label = `The mix: ${FRAMEWORKS.map((framework) => `${FRAMEWORK_NAMES[framework]} ${formatShare(shares[framework])}`).join(', ')}. ${comesTo(data.verdict)}`
  return [
    circle(at.x, at.y, 8, { fill: 'surface', stroke: 'text', strokeWidth: 2, target: 'mix:verdict', label }),
    circle(at.x, at.y, 3.5, { fill: 'text' }),
  ]
}

function comesTo(verdict: Verdict | null): string {
  if (verdict === null) return 'Too little is rated to say what that comes to'
  return `The answers come to ${verdict === 'blend' ? 'a blend' : VERDICT_NAMES[verdict]}`
}

function tableOf(data: MixTernaryData, shares: Triple | null): Scene['table'] {
  const rows = FRAMEWORKS.map((framework) => [
    FRAMEWORK_NAMES[framework],
    formatScore(data.scores[framework]),
    formatRange(data.intervals[framework]),
    shares ? formatShare(shares[framework]) : '–',
    String(data.guesses[framework]),
  ])
  const earlier = (data.path ?? []).map((stop) => [
    stop.label,
    FRAMEWORKS.map((framework) => formatScore(stop.scores[framework])).join(' · '),
    '',
    '',
    '',
  ])
  return {
    columns: ['Framework', 'Score', 'Interval', 'Share', 'Guesses'],
    rows: [...rows, ['Blend', '', '', '', String(data.guesses.blend)], ...earlier],
  }
}

function describe(data: MixTernaryData, shares: Triple | null, view: TernaryView): string {
  if (shares === null) return 'There are not enough answers to place the mix.'
  const parts = FRAMEWORKS.map((framework) => `${FRAMEWORK_NAMES[framework]} ${formatShare(shares[framework])}`).join(
    ', ',
  )
  const guessed = countOf(
    Object.values(data.guesses).reduce((sum, count) => sum + count, 0),
    'person',
    'people',
  )
  return `Shares of the sum of the three scores: ${parts}. ${comesTo(data.verdict)}; ${guessed} guessed beforehand. Each axis runs from ${formatShare(view.least)} to ${formatShare(1 - 2 * view.least)}; dashed lines mark a lead of half a level.`
}

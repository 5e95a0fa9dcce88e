import { describe, expect, it } from 'vitest'
import { dimensionsOf } from '#shared/packs/practice-index.ts'
import { chooseShortForm, expectedLosses } from '#shared/packs/short-form.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const pack = loadCorePack()
const shortForm = chooseShortForm(pack)

const meanSquare = (ids: readonly string[]) => {
  const losses = expectedLosses(pack, ids)
  return losses.reduce((sum, { expectedError }) => sum + expectedError ** 2, 0) / losses.length
}

describe('the short form', () => {
  it('has 24 practices in the model’s order, the same each time', () => {
    expect(shortForm).toHaveLength(24)
    expect(shortForm).toEqual(pack.practices.map(({ id }) => id).filter((id) => shortForm.includes(id)))
    expect(chooseShortForm(pack)).toEqual(shortForm)
  })

  it('is what the model ships', () => {
    expect(pack.shortForm).toEqual(shortForm)
  })

  it('keeps a home practice of every principle, pillar and SRE group', () => {
    const homes = new Set(pack.practices.filter(({ id }) => shortForm.includes(id)).map(({ home }) => home))
    const wanted = (['principle', 'cams', 'sre'] as const)
      .flatMap((kind) => dimensionsOf(pack, kind))
      .map(({ id }) => id)
    expect(wanted.filter((id) => !homes.has(id))).toEqual([])
  })

  it('loses less than taking the first practices, or every third', () => {
    const ids = pack.practices.map(({ id }) => id)
    expect(meanSquare(shortForm)).toBeLessThan(meanSquare(ids.slice(0, 24)))
    expect(meanSquare(shortForm)).toBeLessThan(meanSquare(ids.filter((_id, index) => index % 3 === 0)))
  })
})

describe('the expected loss', () => {
  it('is nothing for the full form, and names all twenty results', () => {
    const losses = expectedLosses(
      pack,
      pack.practices.map(({ id }) => id),
    )
    expect(losses).toHaveLength(20)
    expect(losses.every(({ expectedError }) => expectedError < 1e-9)).toBe(true)
  })

  it('is worked out by hand for a group of three of one home: one of them leaves √(0.5 · (1 − 1/3))', () => {
    const group = dimensionsOf(pack, 'sre').find(
      ({ id, also }) =>
        also.length === 0 && pack.practices.filter(({ home, style }) => home === id && !style).length === 3,
    )
    if (!group) throw new Error('the core model has such a group')
    const member = pack.practices.find(({ home, style }) => home === group.id && !style)?.id ?? ''
    const loss = expectedLosses(pack, [member]).find(({ result }) => result === group.id)
    expect(loss?.expectedError).toBeCloseTo(Math.sqrt(0.5 * (1 - 1 / 3)), 12)
  })
})

it('takes everything where there is room for everything, and covers what it can where there is little', () => {
  expect(chooseShortForm(pack, 500)).toHaveLength(pack.practices.length)
  const few = chooseShortForm(pack, 5)
  expect(new Set(pack.practices.filter(({ id }) => few.includes(id)).map(({ home }) => home)).size).toBe(5)
})

import { expect, it } from 'vitest'
import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

it('the model that ships has its 70 practices and no problem', () => {
  expect(loadCorePack().practices.map(({ no }) => no)).toEqual(Array.from({ length: 70 }, (_, index) => index + 1))
  expect(checkModelPack(loadCorePack())).toEqual([])
})

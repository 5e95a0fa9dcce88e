import { expect, it } from 'vitest'
import { findNamesake } from '#shared/measures/find-namesake.ts'
import { aService } from '#test/fixtures/records.ts'

const shop = aService({ id: 'shop', name: 'Shop', aliases: ['web-shop'] })
const desk = aService({ id: 'desk', name: 'Desk', aliases: [] })

it('finds a service that a file could mean as well: by name or by alias, never the service itself', () => {
  expect(findNamesake([shop, desk], ' Shop ')).toBe(shop)
  expect(findNamesake([shop, desk], 'web-shop')).toBe(shop)
  expect(findNamesake([shop, desk], 'Shop', 'shop')).toBeUndefined()
  expect(findNamesake([shop, desk], 'Search')).toBeUndefined()
})

import { Suspense } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ModelsScreen } from '../../../renderer/screens/models/ModelsScreen.tsx'
import { findByName, mountScreen, sampleProps } from '../results/mount-screen.tsx'

let unmount = () => {}
afterEach(() => unmount())

function Screen() {
  return (
    <Suspense>
      <ModelsScreen />
    </Suspense>
  )
}

const words = () => [...document.querySelectorAll('dt')].map(({ textContent }) => textContent)

it('finds a word as well as a practice, and says how many of each', async () => {
  unmount = mountScreen(Screen, await sampleProps('booking-3'))
  await findByName('h2', 'Words')
  const { pack } = await sampleProps('booking-3')
  expect(words()).toEqual(pack.glossary.map(({ term }) => term))
  const search = document.querySelector('input')
  if (!search) throw new Error('there is a field to search in')
  await userEvent.fill(search, 'burn rate')
  await findByName('p', '1 practice, 1 word')
  expect(words()).toEqual(['Burn rate'])
  await userEvent.fill(search, 'zebra')
  await findByName('p', '0 practices, 0 words')
  expect(document.querySelector<HTMLElement>('section[aria-label="Words"]')?.hidden).toBe(true)
})

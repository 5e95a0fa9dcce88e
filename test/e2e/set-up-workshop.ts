import type { Page } from 'playwright-core'
import { goTo } from './workspace-screens.ts'

/** Eight people by name and role, as they are added. */
export const PEOPLE = [
  ['Amara', 'dev'],
  ['Björn', 'dev'],
  ['Chen', 'ops'],
  ['Dana', 'ops'],
  ['Esra', 'ops'],
  ['Femi', 'SRE'],
  ['Gita', 'manager'],
  ['Hugo', 'dev'],
] as const

/** A team whose workshop has eight named people and four seats without names, before the session starts. Gives the workshop's path. */
export async function setUpWorkshop(page: Page): Promise<string> {
  await page.getByLabel('Name of your team').fill('Booking')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.waitForURL(/#\/assess\//)
  const path = `/workshop/${new URL(page.url()).hash.split('/')[2]}`
  await goTo(page, { path })
  await page.getByRole('button', { name: 'Set up a workshop' }).click()
  for (const [name, role] of PEOPLE) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('combobox', { name: 'Role' }).fill(role)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await page.getByLabel('Or seats without names').fill('4')
  await page.getByRole('button', { name: 'Add 4 seats' }).click()
  await page.getByRole('heading', { name: '12 people' }).waitFor()
  return path
}

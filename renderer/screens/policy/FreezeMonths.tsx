import { Group, Text, VisuallyHidden } from '@mantine/core'
import { type CalendarDay, calendarMonths, type FreezeWindow } from '#shared/change-policy/change-calendar.ts'
import { today } from '../../app/ids-and-dates.ts'
import classes from './FreezeMonths.module.css'

interface Props {
  readonly calendar: readonly FreezeWindow[]
  readonly nameOf: (serviceId: string | null) => string
}

const MONTHS_SHOWN = 3
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The coming months as calendar sheets: which days are closed for all, which for some services. */
export function FreezeMonths({ calendar, nameOf }: Props) {
  return (
    <div>
      <Group gap="lg" align="flex-start">
        {calendarMonths(calendar, today(), MONTHS_SHOWN).map(({ month, weeks }) => (
          <table key={month} className={classes.month}>
            <caption>{monthFormat.format(new Date(`${month}-01`))}</caption>
            <thead>
              <tr>
                {WEEKDAYS.map((name) => (
                  <th key={name} scope="col" abbr={name}>
                    {name.slice(0, 2)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month are known by their place
                <tr key={row}>
                  {week.map((cell, weekday) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <Day key={weekday} cell={cell} nameOf={nameOf} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Group>
      <Group gap="lg" mt="xs">
        <Legend closed="all" text="closed for all services" />
        <Legend closed="some" text="closed for some" />
      </Group>
    </div>
  )
}

function Day({ cell, nameOf }: { readonly cell: CalendarDay | null } & Pick<Props, 'nameOf'>) {
  if (cell === null) return <td />
  const { day, freezes } = cell
  const words = freezes.map(({ serviceId, reason }) => `${nameOf(serviceId)}: ${reason}`).join('; ')
  return (
    <td
      data-closed={closedFor(freezes)}
      {...(day === today() ? { 'aria-current': 'date' } : {})}
      {...(words === '' ? {} : { title: words })}
    >
      {Number(day.slice(8))}
      {words !== '' && <VisuallyHidden> closed, {words}</VisuallyHidden>}
    </td>
  )
}

function closedFor(freezes: readonly FreezeWindow[]): 'all' | 'some' | undefined {
  if (freezes.length === 0) return undefined
  return freezes.some(({ serviceId }) => serviceId === null) ? 'all' : 'some'
}

function Legend({ closed, text }: { readonly closed: 'all' | 'some'; readonly text: string }) {
  return (
    <Group gap={6}>
      <span className={classes.swatch} data-closed={closed} aria-hidden="true" />
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    </Group>
  )
}

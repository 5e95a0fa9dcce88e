import { Stack, Text, Title } from '@mantine/core'
import classes from './Explain.module.css'

/** After ISO/IEC 33020: not, partially, largely, fully achieved. */
function ratingOf(percent: number): { readonly letter: string; readonly word: string } {
  if (percent <= 15) return { letter: 'N', word: 'not reached' }
  if (percent <= 50) return { letter: 'P', word: 'partly' }
  return percent <= 85 ? { letter: 'L', word: 'largely' } : { letter: 'F', word: 'fully' }
}

/** The share of practices at each level or above, and how that rates. */
export function Attainment({ attainment }: { readonly attainment: readonly number[] }) {
  if (attainment.length === 0) return null
  return (
    <Stack gap="sm">
      <Title order={3}>How far each level is reached</Title>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">At it or above</th>
            <th scope="col">Rating</th>
          </tr>
        </thead>
        <tbody>
          {attainment.map((percent, index) => {
            const rating = ratingOf(percent)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the level
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>
                  <span className={classes.meter}>
                    <progress max={100} value={percent} aria-hidden="true" />
                    {Math.round(percent)} %
                  </span>
                </td>
                <td>
                  {rating.letter}, {rating.word}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Text size="sm" c="dimmed">
        N up to 15 %, P up to 50 %, L up to 85 %, F beyond.
      </Text>
    </Stack>
  )
}

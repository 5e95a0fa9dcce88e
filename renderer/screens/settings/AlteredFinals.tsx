import { Checkbox, List, Paper, Stack, Text, Title } from '@mantine/core'
import type { AlteredFinal } from '#shared/model/altered-finals.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { ShowMore } from '../../components/ShowMore.tsx'

interface Props {
  readonly altered: readonly AlteredFinal[]
  readonly isAccepted: boolean
  readonly onAccept: (isAccepted: boolean) => void
}

/** Names what would come in as final although its answers are not those that were made final; it comes in only where the user says so. */
export function AlteredFinals({ altered, isAccepted, onAccept }: Props) {
  return (
    <Paper withBorder p="md" role="group" aria-label="Altered since made final">
      <Stack gap="xs">
        <Title order={3} size="h5">
          Altered since made final
        </Title>
        <Text size="sm">
          The hash of these assessments does not fit their answers: the file was damaged, or somebody changed it.
        </Text>
        <ShowMore items={altered} step={10}>
          {(shown) => (
            <List size="sm">
              {shown.map(({ id, title, heldOn, team }) => (
                <List.Item key={id}>
                  {title} ({team}, {formatDay(heldOn)})
                </List.Item>
              ))}
            </List>
          )}
        </ShowMore>
        <Checkbox
          label="Bring them in all the same: they stay marked as altered, in lists and reports"
          checked={isAccepted}
          onChange={(event) => onAccept(event.currentTarget.checked)}
        />
      </Stack>
    </Paper>
  )
}

import { Center, Loader, Text } from '@mantine/core'

/** A wait that says what for. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <Center mih={240} role="status" style={{ gap: 12 }}>
      <Loader size="sm" aria-hidden />
      <Text c="dimmed">{label} …</Text>
    </Center>
  )
}

import { Button, Center, Stack, Text, Title } from '@mantine/core'

/** Shown instead of the app where the stored workspace can't be used: what happened, what is safe, what to do. */
export function StartProblem({ message }: { readonly message: string }) {
  return (
    <Center mih="100vh" p="xl">
      <Stack maw={520} role="alert">
        <Title order={1}>Trefoil cannot go on here</Title>
        <Text>{message}</Text>
        <Text c="dimmed">Nothing that was saved has been changed.</Text>
        <Button w="fit-content" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </Stack>
    </Center>
  )
}

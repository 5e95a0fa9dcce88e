import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/**
 * A part of the app that is fetched when it is first shown, and before it the styles of Mantine's components: the start does without
 * both. The styles come first, so that a screen's own rules win over them.
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [, part] = await Promise.all([import('./mantine-styles.ts'), load()])
    return { default: part }
  })
}

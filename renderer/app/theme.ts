import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent of the interface: a quiet indigo that is none of the three leaves. */
const accent: MantineColorsTuple = [
  '#f0f2fb',
  '#dde1f1',
  '#b8c0e1',
  '#919dd1',
  '#707fc3',
  '#5b6cba',
  '#4c5ea9',
  '#3f4e8c',
  '#33407a',
  '#27325f',
]

/** Mantine's greys with a touch of the accent's blue, so that cards stand on the page and do not clash with it. */
const dark: MantineColorsTuple = [
  '#d5d9de',
  '#b8bfc7',
  '#8f98a3',
  '#6b7480',
  '#3d4550',
  '#2f3740',
  '#262c34',
  '#1c2127',
  '#15191e',
  '#0f1216',
]

const HEAD_IS_NO_BANNER = { header: { role: 'none' } }

/** Inter, an 8-pixel grid, generous white space, tabular figures; nothing shouts. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, dark },
  fontFamily: "'Inter', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    // A dialog's head is no banner of the page.
    Modal: { defaultProps: { attributes: HEAD_IS_NO_BANNER } },
    Drawer: { defaultProps: { attributes: HEAD_IS_NO_BANNER } },
  },
})

/** Mantine's own dimmed grey, and its orange on light orange, are too faint for small text: these are 5 : 1 or better. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6570',
    '--mantine-color-error': '#b42318',
    '--mantine-color-orange-light-color': '#9a3412',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b1ba',
    '--mantine-color-anchor': accent[3],
    '--mantine-color-error': '#ffa8a8',
  },
})

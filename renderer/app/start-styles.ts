// What holds for everything; the components' own styles are in mantine-styles.ts.
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import './app.css'

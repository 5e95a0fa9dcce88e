import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/find-browser.mjs'

const browser = await findBrowser()

/** A busy machine may take its time; what never comes still fails. */
const PATIENT = { poll: { timeout: 20_000 } }

/**
 * unit: pure code under Node. browser: what needs a real IndexedDB or DOM. e2e: the built app in a browser. stand-in: the built app in a
 * stand-in for Electron. pack: what an installer would hold.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect: PATIENT,
          environment: 'node',
          include: ['test/{shared,electron,architecture,gallery,scripts,fuzz}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        // Found beforehand: a dependency that is optimised in the middle of a run reloads the page under a test.
        optimizeDeps: {
          include: [
            '@mantine/core',
            '@mantine/hooks',
            '@mantine/spotlight',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@react-pdf/renderer',
            '@tabler/icons-react',
            'axe-core',
            'd3-scale',
            'd3-shape',
            'dexie',
            'highs',
            'papaparse',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'wouter',
            'wouter/use-hash-location',
            'zod',
            'zustand',
          ],
        },
        test: {
          name: 'browser',
          expect: PATIENT,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: browser.executablePath, args: browser.args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          expect: PATIENT,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-app.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'stand-in',
          expect: PATIENT,
          environment: 'node',
          include: ['test/electron-app/stand-in*.test.ts'],
          globalSetup: ['test/electron-app/build-app-folder.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'durability',
          environment: 'node',
          include: ['test/durability/**/*.test.ts'],
          globalSetup: ['test/durability/set-up.ts'],
          setupFiles: ['test/durability/leave-nothing-running.ts'],
          provide: { form: 'quick' },
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pack',
          environment: 'node',
          include: ['test/packaging/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

/** The long form of the durability suites: `npm run test:durability`, before a release. The quick form is a part of all tests. */
export default defineConfig({
  test: {
    name: 'durability',
    environment: 'node',
    include: ['test/durability/**/*.test.ts'],
    globalSetup: ['test/durability/set-up.ts'],
    setupFiles: ['test/durability/leave-nothing-running.ts'],
    provide: { form: 'long' },
    testTimeout: 7_200_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
})

import { defineConfig } from 'vitest/config'

/** Real Electron alone; `npm run test:electron` starts it, once it has found the binary and a display. */
export default defineConfig({
  test: {
    name: 'electron',
    environment: 'node',
    include: ['test/electron-app/real-electron.test.ts'],
    globalSetup: ['test/electron-app/build-app-folder.ts'],
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})

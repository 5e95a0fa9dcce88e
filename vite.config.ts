import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The renderer: one build for Electron (app://bundle) and for the browser (loopback). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom', 'pdfkit'] },
  worker: { format: 'es' },
  json: { stringify: true },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The screens. The shell and the backend's process are built by scripts/build/. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // Everything is on this disk: no script is fetched ahead of its time.
    modulePreload: { polyfill: false },
    // A data: font or script would need a laxer content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    reportCompressedSize: false,
  },
})

import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { builtInCases } from './src/cli/builtInCases.ts'
import { builtInChecklist } from './src/cli/builtInChecklist.ts'
import { builtInData } from './src/cli/builtInData.ts'
import { builtInGlossary } from './src/cli/builtInGlossary.ts'
import { builtInModelRows } from './src/cli/builtInModelRows.ts'
import { builtInNow } from './src/cli/builtInNow.ts'
import { builtInPracticeNotes } from './src/cli/builtInPracticeNotes.ts'
import { builtInStories } from './src/cli/builtInStories.ts'
import { contentSecurityPolicy } from './src/cli/contentSecurityPolicy.ts'
import { embedPages } from './src/cli/embed/embedPages.ts'
import { firstScript } from './src/cli/firstScript.ts'
import { furtherData } from './src/cli/furtherData.ts'
import { LEFT_UNUSED } from './src/cli/leftUnused.ts'
import { publishedSchemas } from './src/cli/publishedSchemas.ts'

export default defineConfig({
  plugins: [
    react(),
    builtInData(),
    furtherData(),
    builtInStories(),
    builtInPracticeNotes(),
    builtInNow(),
    builtInGlossary(),
    builtInCases(),
    builtInChecklist(),
    builtInModelRows(),
    contentSecurityPolicy(),
    publishedSchemas(),
    embedPages(),
    offline(),
  ],
  publicDir: 'src/shell/public',
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1700,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstScript() }] } },
      treeshake: LEFT_UNUSED,
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
  },
})

/** Everything that is built is kept for offline use, ELK included; the embed stands outside. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Care Model Atlas',
      short_name: 'Atlas',
      description: 'How contracts, budgets and leadership move between care models',
      lang: 'en-GB',
      theme_color: '#1d2433',
      background_color: '#fcfbf8',
      display: 'standalone',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg}'],
      globIgnores: ['**/node_modules/**/*', 'embed/**'],
      maximumFileSizeToCacheInBytes: 3_000_000,
      navigateFallbackDenylist: [/^\/embed\//],
      ignoreURLParametersMatching: [/.*/],
      // A host may change its pack at any time: the newest first, and what was seen of it when offline.
      runtimeCaching: [
        {
          urlPattern: /\/pack\/[\w/]+\.json$/,
          handler: 'NetworkFirst',
          options: { cacheName: 'care-model-atlas-pack', expiration: { maxEntries: 200 } },
        },
      ],
    },
  })
}

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { builtInData } from './src/cli/builtInData.ts'
import { builtInStories } from './src/cli/builtInStories.ts'
import { contentSecurityPolicy } from './src/cli/contentSecurityPolicy.ts'

export default defineConfig({
  plugins: [react(), builtInData(), builtInStories(), contentSecurityPolicy()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1700 },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
  },
})

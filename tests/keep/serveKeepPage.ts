import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve } from '../../src/cli/serve.mjs'

export type KeepSite = { readonly address: string; readonly close: () => Promise<void> }

/** Builds and serves the page that holds nothing but the keeper. */
export async function serveKeepPage(): Promise<KeepSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-keep-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./page', import.meta.url)),
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
  const server = await serve(folder, 0)
  const close = async () => {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { address: server.address, close }
}

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { readFontFaces } from '../printWithChromium.ts'

/** Where the embed's own code is. */
export const EMBED_SOURCE = join(import.meta.dirname, '../../embed')

/** The embed as it is shipped: one classic script and one sheet of style with its typeface in it. */
export type EmbedBundle = {
  readonly script: string
  readonly style: string
  /** Changes whenever the two do: for addresses that may be kept for ever. */
  readonly version: string
}

/**
 * Builds the embed: a classic script, since a page without an origin (a sandboxed frame, a file) may load no module.
 * A light frame of ours stands in for React Flow, which a map that only shows does not need.
 */
export async function bundleEmbed(): Promise<EmbedBundle> {
  const files = await bundle('embed.ts', 'embed.js')
  const script = read(files, 'embed.js')
  const style = `${await readFontFaces()}\n${read(files, 'embed.css')}`
  return { script, style, version: versionOf(script, style) }
}

/** What reads an area that comes with an address, as a classic script of its own: most pages never ask for it. */
export async function bundleOwn(): Promise<Omit<EmbedBundle, 'style'>> {
  const script = read(await bundle('own.ts', 'own.js'), 'own.js')
  return { script, version: versionOf(script) }
}

function versionOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 12)
}

async function bundle(entry: string, file: string): Promise<readonly Built[]> {
  const output = await asProduction({
    configFile: false,
    root: EMBED_SOURCE,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^@xyflow\/react$/, replacement: join(EMBED_SOURCE, 'surface/flow.tsx') },
        { find: '@xyflow/react/dist/base.css', replacement: join(EMBED_SOURCE, 'surface/surface.css') },
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(EMBED_SOURCE, entry),
        formats: ['iife'],
        name: 'careModelAtlas',
        fileName: () => file,
        cssFileName: 'embed',
      },
    },
  })
  return filesOf(output)
}

/** Whatever this process is itself, a test or a development server: JSX is compiled as for production, or React is not found. */
async function asProduction(config: InlineConfig) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await build(config)
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

type Built = Rolldown.RolldownOutput['output'][number]

function filesOf(output: Awaited<ReturnType<typeof build>>): readonly Built[] {
  if (Array.isArray(output)) return output.flatMap(one => one.output)
  if ('output' in output) return output.output
  throw new Error('The embed’s build watches instead of building')
}

function read(files: readonly Built[], name: string): string {
  const file = files.find(one => one.fileName === name)
  if (file === undefined) throw new Error(`The embed’s build made no ${name}`)
  return file.type === 'chunk' ? file.code : String(file.source)
}

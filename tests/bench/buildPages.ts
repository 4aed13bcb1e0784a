import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { LEFT_UNUSED } from '../../src/cli/leftUnused.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { aHundred } from './aHundred.ts'
import { dragScenarios } from './dragScenarios.ts'
import { placeEnds, type StepEnds } from './placeEnds.ts'
import type { PlainStep } from './plain/plainFlow.ts'
import { toPlainFlow } from './plain/toPlainFlow.ts'
import { getState, toScenario } from './toScenario.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PLAIN = fileURLToPath(new URL('./plain', import.meta.url))

/** Folders of built pages; `remove` when done. */
export type Pages = {
  readonly product: string
  readonly plain: string
  readonly remove: () => Promise<void>
}

/** Builds the product as it stands in the checkout, and beside it the plain page, into a folder of their own. */
export async function buildPages(): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'))
  const [product, plain] = [join(folder, 'product'), join(folder, 'plain')]
  const library = await loadLibrary()
  const [marlshire, hundred] = await Promise.all([loadEconomy('marlshire'), aHundred()])
  const walked = await placeEnds(marlshire, library, [
    toScenario(marlshire, getState(library, 'today')),
    toScenario(marlshire, getState(library, 'ccpo')),
  ])
  const dragged = await placeEnds(hundred, library, dragScenarios(hundred, library))
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: product, emptyOutDir: true } })
  await build({
    root: PLAIN,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      react(),
      carryStep('plain-data', toPlainStep(walked)),
      carryStep('plain-drag', toPlainStep(dragged)),
    ],
    build: {
      outDir: plain,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { treeshake: LEFT_UNUSED },
    },
  })
  return { product, plain, remove: () => rm(folder, { recursive: true, force: true }) }
}

function toPlainStep({ before, after }: StepEnds): PlainStep {
  return { before: toPlainFlow(before.placed, before.map), after: toPlainFlow(after.placed, after.map) }
}

/** Puts a step into the page as a block of JSON, as the product's build does with its data. */
function carryStep(id: string, step: PlainStep): Plugin {
  return {
    name: id,
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id },
        children: JSON.stringify(step).replaceAll('<', '\\u003c'),
        injectTo: 'body-prepend',
      },
    ],
  }
}

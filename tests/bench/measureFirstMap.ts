import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Pages } from './buildPages.ts'
import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import type { Bench, Visit } from './openBench.ts'

const PLAIN = 'plain React Flow'
const SLOWDOWNS = [1, 4]

type FirstMap = { readonly milliseconds: number; readonly kilobytes: number }

/** From the cold navigation of a new browser context to the first boxes and lines on screen, and the script until then. */
export async function measureFirstMap(bench: Bench, pages: Pages, runs: number): Promise<Findings> {
  const findings: Finding[] = []
  const names: string[] = []
  for (const slowdown of SLOWDOWNS) {
    const sides = await interleave(
      runs,
      async () => readFirstMap(await bench.product(slowdown), pages.product, names),
      async () => readFirstMap(await bench.plain(slowdown), pages.plain, []),
    )
    const toFinding = (what: string, unit: string, key: keyof FirstMap): Finding => ({
      what,
      unit,
      baselineName: PLAIN,
      ours: sides.ours.map(run => run[key]),
      baseline: sides.baseline.map(run => run[key]),
    })
    findings.push(toFinding(`Cold navigation to the first map, CPU ×${slowdown}`, 'ms', 'milliseconds'))
    if (slowdown === 1) findings.push(toFinding('Script before the first map, brotli', 'kB', 'kilobytes'))
  }
  const notes = names.some(name => /elk/i.test(name)) ? ['ELK was loaded before the first map.'] : []
  return { findings, notes }
}

async function readFirstMap(visit: Visit, folder: string, names: string[]): Promise<FirstMap> {
  const { milliseconds, scripts } = await visit.page.evaluate(() => {
    const [mark] = performance.getEntriesByName('first-map')
    const milliseconds = mark?.startTime ?? Number.NaN
    const scripts = performance
      .getEntriesByType('resource')
      .filter(entry => entry.name.endsWith('.js') && entry.startTime + entry.duration <= milliseconds)
      .map(entry => new URL(entry.name).pathname)
    return { milliseconds, scripts }
  })
  await visit.close()
  names.push(...scripts)
  const sizes = await Promise.all(scripts.map(script => brotliSize(join(folder, script))))
  return { milliseconds, kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000 }
}

const known = new Map<string, number>()

/** Bytes of a file as a good host would send it. */
async function brotliSize(file: string): Promise<number> {
  const size =
    known.get(file) ??
    brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  known.set(file, size)
  return size
}

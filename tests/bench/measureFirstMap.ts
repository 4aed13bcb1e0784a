import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Pages } from './buildPages.ts'
import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import type { Bench, Visit } from './openBench.ts'

const PLAIN = 'plain React Flow'
const SLOWDOWNS = [1, 4]

type FirstMap = {
  readonly milliseconds: number
  /** What the page names in its head: the map cannot be drawn without it. */
  readonly needed: number
  /** What had come by then, with what is asked for early but not waited for. */
  readonly arrived: number
}

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
    if (slowdown > 1) continue
    findings.push(
      toFinding('Script that the first map waits for, brotli', 'kB', 'needed'),
      toFinding('Script that has come by the first map, brotli', 'kB', 'arrived'),
    )
  }
  const notes = names.some(name => /elk/i.test(name)) ? ['ELK was loaded before the first map.'] : []
  return { findings, notes }
}

async function readFirstMap(visit: Visit, folder: string, names: string[]): Promise<FirstMap> {
  const { milliseconds, arrived } = await visit.page.evaluate(() => {
    const [mark] = performance.getEntriesByName('first-map')
    const milliseconds = mark?.startTime ?? Number.NaN
    const arrived = performance
      .getEntriesByType('resource')
      .filter(entry => entry.name.endsWith('.js') && entry.startTime + entry.duration <= milliseconds)
      .map(entry => new URL(entry.name).pathname)
    return { milliseconds, arrived }
  })
  await visit.close()
  names.push(...arrived)
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const needed = arrived.filter(script => html.includes(`="${script}"`))
  return {
    milliseconds,
    needed: await brotliKilobytes(folder, needed),
    arrived: await brotliKilobytes(folder, arrived),
  }
}

async function brotliKilobytes(folder: string, scripts: readonly string[]): Promise<number> {
  const sizes = await Promise.all(scripts.map(script => brotliSize(join(folder, script))))
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
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

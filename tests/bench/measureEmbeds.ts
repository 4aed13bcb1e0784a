import type { Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import type { Bench, Visit } from './openBench.ts'

const KINDS = [
  ['frame', 'in frames'],
  ['element', 'as elements'],
] as const

/** Three embeds on one page of another origin beside one: from the cold navigation until the last map is drawn. */
export async function measureEmbeds(bench: Bench, runs: number): Promise<Findings> {
  const findings = []
  for (const [kind, words] of KINDS) {
    const sides = await interleave(
      runs,
      async () => readDrawn(await bench.embeds(kind, 3)(1)),
      async () => readDrawn(await bench.embeds(kind, 1)(1)),
    )
    findings.push({
      what: `Three embeds on one page, ${words}: all drawn`,
      unit: 'ms',
      baselineName: 'one embed',
      ...sides,
    })
  }
  return { findings, notes: [] }
}

async function readDrawn({ page, close }: Visit): Promise<number> {
  const told = await page.locator('html').getAttribute('data-all-drawn')
  await close()
  return Number(told)
}

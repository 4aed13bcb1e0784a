import { buildPages } from './buildPages.ts'
import { describeMachine } from './describeMachine.ts'
import type { Findings } from './finding.ts'
import { measureDrag } from './measureDrag.ts'
import { measureEmbeds } from './measureEmbeds.ts'
import { measureEngland } from './measureEngland.ts'
import { measureFirstMap } from './measureFirstMap.ts'
import { measureLayout } from './measureLayout.ts'
import { measureStep } from './measureStep.ts'
import { openBench } from './openBench.ts'
import { toJson, toMarkdown } from './toReport.ts'

const RUNS = { step: 7, drag: 7, embeds: 7, firstMap: 7, england: 3, layout: 9 }

const say = (text: string) => console.error(text)

// 1. Both pages, built from the checkout as it stands.
say('Building the product and the plain page …')
const pages = await buildPages()
const bench = await openBench(pages)
const parts: Findings[] = []
try {
  // 2. What is measured on screen.
  say('Measuring the first map …')
  parts.push(await measureFirstMap(bench, pages, RUNS.firstMap))
  say('Measuring a step …')
  parts.push(await measureStep(bench, RUNS.step))

  say('Measuring a slider …')
  parts.push(await measureDrag(bench, RUNS.drag))
  say('Measuring embeds …')
  parts.push(await measureEmbeds(bench, RUNS.embeds))

  // 3. What is measured without a screen, the browser at rest.
  say('Measuring the layout …')
  parts.push(await measureLayout(RUNS.layout))
  say('Measuring England …')
  parts.push(await measureEngland(RUNS.england))
} finally {
  await bench.close()
  await pages.remove()
}

// 4. All of it on standard output.
const all: Findings = {
  findings: parts.flatMap(part => part.findings),
  notes: parts.flatMap(part => part.notes),
}
const machine = describeMachine(bench.version)
console.log(process.argv.includes('--json') ? toJson(all, machine) : toMarkdown(all, machine))

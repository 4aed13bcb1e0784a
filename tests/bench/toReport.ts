import type { Findings } from './finding.ts'
import { formatTable } from './formatTable.ts'
import { summarise } from './summarise.ts'

/** The whole measurement as Markdown: the table, what was left out, and where and when it was taken. */
export function toMarkdown({ findings, notes }: Findings, machine: string): string {
  const about = [
    'Medians (least–most); both sides of each row by turns in the same run. Ratio: ours over the baseline’s, lower is better.',
    ...notes,
    machine,
  ]
  return [formatTable(findings), ...about].join('\n\n')
}

/** The same with every sample. */
export function toJson({ findings, notes }: Findings, machine: string): string {
  const rows = findings.map(finding => {
    const [ours, baseline] = [summarise(finding.ours), summarise(finding.baseline)]
    const ratio = baseline.median === 0 ? null : ours.median / baseline.median
    return { ...finding, medians: { ours: ours.median, baseline: baseline.median }, ratio }
  })
  return JSON.stringify({ machine, findings: rows, notes }, null, 2)
}

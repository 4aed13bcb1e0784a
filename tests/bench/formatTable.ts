import type { Finding } from './finding.ts'
import { type Summary, summarise } from './summarise.ts'

/** The findings as a Markdown table, ready for README: medians with the least and the most, and their ratio. */
export function formatTable(findings: readonly Finding[]): string {
  const head = ['| what | ours | baseline | ratio | runs |', '|---|---|---|---|---|']
  return [...head, ...findings.map(formatRow)].join('\n')
}

function formatRow({ what, unit, baselineName, ours, baseline }: Finding): string {
  const [us, them] = [summarise(ours), summarise(baseline)]
  const cells = [
    what,
    formatSummary(us, unit),
    `${formatSummary(them, unit)}: ${baselineName}`,
    formatRatio(us, them),
    us.runs === them.runs ? String(us.runs) : `${us.runs} and ${them.runs}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function formatSummary({ median, least, most }: Summary, unit: string): string {
  const range = least === most ? '' : ` (${formatFigure(least)}–${formatFigure(most)})`
  return `${formatFigure(median)}${unit === '' ? '' : ` ${unit}`}${range}`
}

/** Ours over the baseline's; below 1 is less than the baseline. A baseline of nothing gives no ratio. */
function formatRatio(us: Summary, them: Summary): string {
  if (them.median === 0) return us.median === 0 ? 'level' : '–'
  return (us.median / them.median).toFixed(2)
}

function formatFigure(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size < 0.01) return '< 0.01'
  return size < 1 ? value.toFixed(2) : size < 20 ? value.toFixed(1) : String(Math.round(value))
}

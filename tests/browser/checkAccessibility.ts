import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Finding = {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** What axe finds against WCAG 2.2 A and AA and its best practices: one line each, empty when all is well. Open the page with `bypassPolicy`. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  const findings: readonly Finding[] = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document) => Promise<{ violations: Finding[] }> }
    }
    return (await axe.run(document)).violations
  })
  return findings.flatMap(finding =>
    finding.nodes.slice(0, 3).map(node => `${finding.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

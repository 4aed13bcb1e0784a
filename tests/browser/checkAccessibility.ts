import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Finding = {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** What axe finds against WCAG 2.2 A and AA and its best practices: one line each, empty when all is well. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  // The page's own policy lets no foreign script in, as it should; the examiner comes in past it.
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.addScriptTag({ path: axe })
  const findings: readonly Finding[] = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document) => Promise<{ violations: Finding[] }> }
    }
    return (await axe.run(document)).violations
  })
  await session.detach()
  return findings.flatMap(finding =>
    finding.nodes.slice(0, 3).map(node => `${finding.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

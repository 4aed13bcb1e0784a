import type { Browser, Page } from 'playwright-core'
import { startRandom } from '../builders/startRandom.ts'

export type TabFigures = {
  readonly runs: number
  readonly takeovers: number
  readonly shownSaved: number
  /** Marks that were shown as saved in some tab and are not in the document at the end. */
  readonly overwritten: number
}

/** Two to four tabs on one document: they type, take over, reload and crash in any order. Nothing saved is overwritten. */
export async function tabsAtRandom(
  browser: Browser,
  address: string,
  runs: number,
  seed: number,
): Promise<TabFigures> {
  const random = startRandom(seed)
  const pick = (size: number) => Math.floor(random() * size)
  let [takeovers, shownSaved, overwritten] = [0, 0, 0]
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext()
    const saved = new Set<string>()
    const open = async (): Promise<Page> => {
      const page = await context.newPage()
      await page.exposeFunction('onSaved', (text: string) => {
        for (const mark of text.split(',')) if (mark !== '') saved.add(mark)
      })
      await page.goto(address)
      await page.evaluate(() => window.keepPage.edit('shared'))
      return page
    }
    const pages: Page[] = []
    for (let tabs = 2 + pick(3); tabs > 0; tabs -= 1) pages.push(await open())
    for (let step = 0; step < 12; step += 1) {
      const at = pick(pages.length)
      const page = pages[at]
      if (page === undefined) continue
      const deed = random()
      if (deed < 0.55) await page.evaluate(mark => window.keepPage.add(mark), `r${run}s${step}`)
      else if (deed < 0.85) {
        // Not waited for: the tab that loses is typing.
        void page.evaluate(() => window.keepPage.takeOver()).catch(() => undefined)
        takeovers += 1
      } else {
        await page.close()
        pages[at] = await open()
      }
      if (random() < 0.5) await new Promise(resolve => setTimeout(resolve, random() * 60))
    }
    await Promise.all(pages.map(page => page.evaluate(() => window.keepPage.flush())))
    const last = pages[0]
    const text = await last?.evaluate(
      async () => (await (await window.keepPage.openKeeper()).read('work', 'shared'))?.text ?? '',
    )
    const marks = new Set((text ?? '').split(','))
    overwritten += [...saved].filter(mark => !marks.has(mark)).length
    shownSaved += saved.size
    await context.close()
  }
  return { runs, takeovers, shownSaved, overwritten }
}

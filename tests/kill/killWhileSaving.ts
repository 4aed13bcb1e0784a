import type { Page } from 'playwright-core'
import { startRandom } from '../builders/startRandom.ts'
import { type Running, startChromium } from './startChromium.ts'

/** What became of so many kills. A number counts as lost where it was shown as saved and was not there afterwards. */
export type KillFigures = {
  readonly kills: Readonly<Record<'tab' | 'browser' | 'closed', number>>
  readonly shownSaved: number
  readonly lost: number
  /** Numbers that were typed and never shown as saved, and were gone: at most those of the save under way. */
  readonly unsaved: number
  /** Numbers out of order or twice: a torn or overwritten document. */
  readonly torn: number
}

/** A machine under load may take its time over anything (milliseconds). */
const PATIENCE = 60_000
const KINDS = ['tab', 'tab', 'closed', 'browser'] as const

/** Kills tab or browser at random moments of saving, opens the same profile again, and looks what is there. */
export async function killWhileSaving(
  address: string,
  profile: string,
  count: number,
  seed: number,
): Promise<KillFigures> {
  const random = startRandom(seed)
  const kills = { tab: 0, browser: 0, closed: 0 }
  let [shownSaved, lost, unsaved, torn] = [0, 0, 0, 0]
  let running: Running | undefined
  let [typed, shown] = [0, 0]
  for (let round = 0; round <= count; round += 1) {
    running ??= await startChromium(profile)
    const page: Page = await running.context.newPage()
    page.setDefaultTimeout(2 * PATIENCE)
    await page.exposeFunction('onSaved', (text: string) => {
      shown = Math.max(shown, lastOf(text))
    })
    await page.exposeFunction('onAdded', (number: number) => {
      typed = Math.max(typed, number)
    })
    await page.goto(address)
    await page.waitForFunction(() => window.keepPage !== undefined)
    const found = await openOwned(page)
    const last = lastOf(found)
    if (last < shown) lost += shown - last
    if (last < typed) unsaved += typed - last
    if (found !== countTo(last)) torn += 1
    if (round === count) {
      await running.kill()
      break
    }
    ;[typed, shown] = [last, last]
    await page.evaluate(({ from, every }) => window.keepPage.addNumbers(from, every), {
      from: last + 1,
      every: 1 + Math.floor(random() * 20),
    })
    await new Promise(resolve => setTimeout(resolve, 20 + random() * 400))
    const drawn = KINDS[Math.floor(random() * KINDS.length)] ?? 'tab'
    const kind = drawn === 'tab' && !(await crash(page)) ? 'closed' : drawn
    kills[kind] += 1
    if (kind !== 'browser') await page.close()
    if (kind === 'browser') {
      await running.kill()
      running = undefined
    }
    shownSaved += shown - last
    if ((round + 1) % 10 === 0)
      process.stderr.write(`${round + 1} kills, ${shownSaved} saved, ${lost} lost, ${torn} torn\n`)
  }
  return { kills, shownSaved, lost, unsaved, torn }
}

/** A dead tab's lock is free a moment later. */
async function openOwned(page: Page): Promise<string> {
  for (let tries = 0; tries < 4 * (PATIENCE / 1000); tries += 1) {
    const { isOwner, text } = await page.evaluate(() => window.keepPage.edit('killed'))
    if (isOwner) return text
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error('The document of a dead tab stayed owned for a minute')
}

/** Crashes the tab; false where the browser, on a busy machine, says nothing of it: then the tab is closed. */
async function crash(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash', { timeout: PATIENCE })
  void session.send('Page.crash').catch(() => undefined)
  return crashed.then(
    () => true,
    () => false,
  )
}

const lastOf = (text: string) => Number(text.split(',').at(-2) ?? 0)

const countTo = (last: number) => Array.from({ length: last }, (_, at) => `${at + 1},`).join('')

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
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'tab'
    kills[kind] += 1
    if (kind === 'tab') await crash(page)
    if (kind === 'closed') await page.close()
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
  for (let tries = 0; tries < 40; tries += 1) {
    const { isOwner, text } = await page.evaluate(() => window.keepPage.edit('killed'))
    if (isOwner) return text
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error('The document of a dead tab stayed owned for 10 s')
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

const lastOf = (text: string) => Number(text.split(',').at(-2) ?? 0)

const countTo = (last: number) => Array.from({ length: last }, (_, at) => `${at + 1},`).join('')

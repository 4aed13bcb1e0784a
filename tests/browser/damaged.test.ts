import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARK } from '../damaged/damage.ts'
import { listDamagedFiles } from '../damaged/listDamagedFiles.ts'
import { openBrowser, type Stage } from './openBrowser.ts'

/** One of each sort; `tests/damaged` goes through all two hundred, by the same functions. */
const CHOSEN: readonly (readonly [name: string, damage: string])[] = [
  ['economy.yaml', 'cut short'],
  ['economy.yaml', 'scripts and formulas for names'],
  ['economy.json', 'nested a hundred thousand deep'],
  ['scenario.yaml', 'aliases of aliases of aliases'],
  ['work.json', 'keys that every object has'],
  ['story.yaml', 'NULs in it'],
  ['epraccur-2016.csv', 'columns in another order'],
  ['lists-bsa-quarterly-2015.csv', 'codes made numbers and dates'],
  ['own.csv', 'scripts and formulas for names'],
  ['marlshire.xlsx', 'a bomb for a sheet'],
  ['networks.xlsx', 'cut short'],
  ['bomb.zip', 'unpacks to 161 MB'],
]

/** No task of the page's own thread may take longer (milliseconds). */
const LONGEST_TASK = 2_000

const drop = (page: Page, name: string, bytes: Uint8Array) =>
  page.evaluate(
    ({ name, base64 }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )

const dropLarge = (page: Page, name: string, byte: number) =>
  page.evaluate(
    ({ name, byte }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(50_000_000).fill(byte)], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
    },
    { name, byte },
  )

const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = []
    Reflect.set(globalThis, 'longTasks', tasks)
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration))).observe({
      type: 'longtask',
    })
  })

/** What the reader is told: the dialog once it no longer waits for its worker, or the new name above the map. */
async function readTold(page: Page): Promise<string> {
  const dialog = page.locator('dialog[open]')
  await dialog.waitFor()
  await page.waitForFunction(() => {
    const words = document.querySelector('dialog[open]')?.textContent ?? ''
    return words !== '' && !/Waiting to be read|Making the area|…$/.test(words)
  })
  const words = await dialog.innerText()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
  return words
}

describe('damaged files dropped on the page', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openBrowser()
  })
  afterAll(() => stage.close())

  it('end in a clear report beside the map that was there; nothing hangs and nothing of them runs', async () => {
    const damaged = await listDamagedFiles()
    const { page, troubles, strangers } = await stage.open('/', { reducedMotion: true })
    await watchTasks(page)
    const check = async (name: string, told: string) => {
      expect(told, name).not.toMatch(/undefined|\[object|\bNaN\b|Error:/)
      expect(told, name).toMatch(/could not be opened|Cannot be read|Not recognised|Not used|What it is/)
      expect(await page.locator('[data-map] [data-organisation]').count(), name).toBeGreaterThan(30)
      expect(await page.evaluate(mark => Reflect.get(globalThis, mark), MARK), name).toBeUndefined()
    }
    for (const [name, damage] of CHOSEN) {
      const file = damaged.find(one => one.name === name && one.damage === damage)
      if (file === undefined) throw new Error(`There is no ${name}, ${damage}`)
      await drop(page, name, file.make())
      if (damage.startsWith('scripts') && name.startsWith('economy')) {
        // It is a lawful economy with strange names: they stand on the map as the words that they are.
        await page.getByText('globalThis.atlasWasRun').first().waitFor()
        await check(name, 'What it is')
      } else await check(`${name}, ${damage}`, await readTold(page))
    }
    await dropLarge(page, 'large.yaml', 97)
    await check('50 MB of text', await readTold(page))
    await dropLarge(page, 'large.csv', 44)
    await check('50 MB of commas', await readTold(page))
    const tasks = await page.evaluate((): number[] => Reflect.get(globalThis, 'longTasks'))
    expect(tasks.filter(duration => duration > LONGEST_TASK)).toEqual([])
    expect(troubles).toEqual([])
    expect(strangers).toEqual([])
    await page.context().close()
  })
})

import { strToU8, zipSync } from 'fflate'
import { startRandom } from '../builders/startRandom.ts'
import { type Damage, PAYLOADS } from './damage.ts'
import { NOTATION_DAMAGE } from './notationDamage.ts'
import { TABLE_DAMAGE } from './tableDamage.ts'
import { type FileForm, listWholeFiles } from './wholeFiles.ts'
import { WORKBOOK_DAMAGE } from './workbookDamage.ts'

/** A file that came to harm. Its bytes are made when they are asked for: some are large. */
export type DamagedFile = { readonly name: string; readonly damage: string; readonly make: () => Uint8Array }

const DAMAGE: Readonly<Record<FileForm, readonly Damage[]>> = {
  notation: NOTATION_DAMAGE,
  table: TABLE_DAMAGE,
  workbook: WORKBOOK_DAMAGE,
}

/** What is none of the product's files, or larger than any of them. */
const STRANGERS: readonly DamagedFile[] = [
  { name: 'nothing.yaml', damage: 'empty', make: () => new Uint8Array() },
  { name: 'large.yaml', damage: '50 MB of text', make: () => new Uint8Array(50_000_000).fill(97) },
  { name: 'large.json', damage: '50 MB of brackets', make: () => new Uint8Array(50_000_000).fill(91) },
  { name: 'large.csv', damage: '50 MB of commas', make: () => new Uint8Array(50_000_000).fill(44) },
  {
    name: 'bomb.zip',
    damage: 'unpacks to 161 MB',
    make: () => zipSync({ 'lists.csv': new Uint8Array(161_000_000).fill(44) }, { level: 1 }),
  },
  {
    name: 'nested.zip',
    damage: 'an archive in an archive, with a path out of it',
    make: () => zipSync({ '../../lists.csv': zipSync({ 'lists.csv': strToU8('a,b,c') }) }),
  },
  {
    name: 'page.csv',
    damage: 'a web page with scripts',
    make: () => strToU8(`<!DOCTYPE html><html><body>${PAYLOADS.join('\n')}</body></html>`),
  },
  {
    name: 'old.xls',
    damage: 'a workbook of before 2007',
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
  },
]

/** 200 damaged files, the same at every call. */
export async function listDamagedFiles(): Promise<readonly DamagedFile[]> {
  const whole = await listWholeFiles()
  const damaged = whole.flatMap(({ name, form, bytes }, at) =>
    DAMAGE[form].map((damage, index): DamagedFile => {
      const random = () => startRandom(1 + at * 100 + index)
      return { name, damage: damage.name, make: () => damage.to(bytes, random()) }
    }),
  )
  return [...damaged, ...STRANGERS]
}

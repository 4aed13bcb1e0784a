import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { importArea } from '../../src/parse/nhs/importArea.ts'
import { REAL_DATA, readReal } from '../samples/readSample.ts'

const FILES = ['epraccur.csv', 'Patient_List_Size_2015_10-12.csv', 'nhspaymentsgp-15-16-csv.csv', 'eccg.csv']

/** An area of the published files through the product's own importer; `undefined` where they are not at hand. */
export function readRealArea(
  folder: string,
  trusts: string,
  commissioners: readonly string[] | 'all',
): Economy | undefined {
  if (!existsSync(join(REAL_DATA, folder, 'epraccur.csv'))) return undefined
  const files = [...FILES, trusts].map(file => readReal(`${folder}/${file}`))
  return importArea({ files, commissioners }).economy
}

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TableFile } from '../../src/parse/table/readTables.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

/** A made-up file in a published format, from `tests/samples/nhs`. */
export function readSample(file: string): TableFile {
  return { file, bytes: new Uint8Array(readFileSync(join(HERE, 'nhs', file))) }
}

/** Where real published data may stand: never shipped, and its tests skip, saying so, without it. */
export const REAL_DATA = process.env.ATLAS_REAL_DATA ?? join(HERE, '../../../shared/data')

export const hasRealData = existsSync(join(REAL_DATA, 'england-2016/epraccur.csv'))

/** A real published file. */
export function readReal(path: string): TableFile {
  return { file: basename(path), bytes: new Uint8Array(readFileSync(join(REAL_DATA, path))) }
}

import type { z } from 'zod'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import { idSchema } from '../schema/wordSchema.ts'
import { checkBody, type Fits, type KnownBodies } from './knownBodies.ts'
import { type Row, readRows } from './readRows.ts'

/** The keys of a row that name bodies, and what kind of body each needs. */
export type References = Readonly<Record<string, Fits | undefined>>

/**
 * Tells every name in a row that leads to no fitting body; true when all do. It reads the row as the file has it, so
 * that a row with another thing wrong in it is told whole. What is no name at all is left to the row's schema.
 */
export function tellReferences(
  row: unknown,
  path: Path,
  references: References,
  known: KnownBodies,
  troubles: Troubles,
): boolean {
  const checks = Object.entries(references).flatMap(([key, fits]) =>
    listNames(row, key).map(
      ({ name, at }) =>
        !idSchema.safeParse(name).success || checkBody(name, [...path, ...at], known, troubles, fits),
    ),
  )
  return checks.every(Boolean)
}

/** The rows of a list that fit their schema and whose names all lead somewhere; what is wrong with the others is told. */
export function readReferring<Value>(
  list: readonly unknown[] | undefined,
  name: string,
  schema: z.ZodType<Value>,
  references: References,
  known: KnownBodies,
  troubles: Troubles,
): readonly Row<Value>[] {
  const rows = readRows(list, name, schema, troubles)
  const fits = (list ?? []).map((row, index) =>
    tellReferences(row, [name, index], references, known, troubles),
  )
  return rows.filter(row => fits[Number(row.path.at(-1))] === true)
}

/** The text under a key, or each of the texts where it is a list of them. */
function listNames(row: unknown, key: string): readonly { readonly name: string; readonly at: Path }[] {
  if (typeof row !== 'object' || row === null) return []
  const value: unknown = Object.getOwnPropertyDescriptor(row, key)?.value
  if (typeof value === 'string') return [{ name: value, at: [key] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown, index) => (typeof name === 'string' ? { name, at: [key, index] } : []))
}

import type { z } from 'zod'
import { checkShape } from '../file/checkShape.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'

/** A row that fits its schema, and where in the file it stands. */
export type Row<Value> = { readonly value: Value; readonly path: Path }

/** Reads the rows of one list, each on its own: a row that does not fit is told and left out, the others stay. */
export function readRows<Value>(
  list: readonly unknown[] | undefined,
  name: string,
  schema: z.ZodType<Value>,
  troubles: Troubles,
): readonly Row<Value>[] {
  return (list ?? []).flatMap((row, index) => {
    const path = [name, index]
    const value = checkShape(schema, row, troubles, path)
    return value === undefined ? [] : { value, path }
  })
}

import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { type Arrangement, fromPlainArrangement, type PlainArrangement } from '../layout/arrangement.ts'

/**
 * What ships with the product: the library, and the built-in economies as they were arranged at build time. It grows once,
 * by what the first map does not wait for (`takeInFurther.ts`).
 */
export type BuiltIn = {
  library: Library
  economies: readonly { readonly economy: Economy; readonly arrangement: Arrangement }[]
}

export type ShippedEconomies = readonly {
  readonly economy: Economy
  readonly arrangement: PlainArrangement
}[]

type Shipped = { readonly library: Library; readonly economies: ShippedEconomies }

/** Reads what the build put into the page (`src/cli/builtInData.ts`); our own build wrote and checked it. */
export function readBuiltIn(): BuiltIn {
  const text = document.getElementById('atlas-data')?.textContent
  if (!text) throw new Error('The page carries no data')
  return parseBuiltIn(text)
}

/** The same of a text that holds what that block holds. Throws where it is no JSON. */
export function parseBuiltIn(text: string): BuiltIn {
  const shipped: Shipped = JSON.parse(text)
  return { library: shipped.library, economies: unpackEconomies(shipped.economies) }
}

export function unpackEconomies(shipped: ShippedEconomies): BuiltIn['economies'] {
  return shipped.map(({ economy, arrangement }) => ({
    economy,
    arrangement: fromPlainArrangement(arrangement),
  }))
}

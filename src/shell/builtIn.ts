import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Order } from '../layout/order.ts'

/** What ships with the product: the library, the built-in economies, and the order that ELK gave each at build time. */
export type BuiltIn = {
  readonly library: Library
  readonly economies: readonly { readonly economy: Economy; readonly order: Order }[]
}

/** Reads what the build put into the page (`src/cli/builtInData.ts`); our own build wrote and checked it. */
export function readBuiltIn(): BuiltIn {
  const text = document.getElementById('atlas-data')?.textContent
  if (!text) throw new Error('The page carries no data')
  const builtIn: BuiltIn = JSON.parse(text)
  return builtIn
}

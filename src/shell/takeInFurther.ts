import type { AtlasStore } from '../store/atlasStore.ts'
import type { BuiltIn } from './builtIn.ts'

let taking: Promise<void> | undefined

/**
 * Takes in the models and areas that the first map does not wait for, once. Where they cannot be had, what is there
 * stands, and the next call tries again.
 */
export async function takeInFurther(known: BuiltIn, store?: AtlasStore): Promise<void> {
  taking ??= import('./library/readFurther.ts').then(async ({ growBuiltIn }) => {
    Object.assign(known, await growBuiltIn(known))
  })
  await taking.catch(() => {
    taking = undefined
  })
  // Only then: a model of the reader's own that has joined the library since stays in it.
  if (store !== undefined && store.getState().library.sources !== known.library.sources)
    store.setState({ library: known.library })
}

/** Whether an address may speak of more than the first map has. */
export function asksForMore(search: string, { library, economies }: BuiltIn): boolean {
  const query = new URLSearchParams(search)
  const model = query.get('model')
  const wanted = query.get('economy')
  return (
    ['in', 'since', 'set'].some(key => query.has(key)) ||
    (model !== null && !library.models.some(one => one.id === model)) ||
    (wanted !== null && !economies.some(one => one.economy.id === wanted))
  )
}

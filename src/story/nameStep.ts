import type { StepLook } from './stepLook.ts'

const LONGEST = 50

/** An id for a step after what it shows, that no other step has: `ccpo-budgets`, `ccpo-budgets-2`. */
export function nameStep({ state, lens }: StepLook, taken: readonly string[]): string {
  const stage = state === undefined || state.stage === 'only' ? [] : [state.stage]
  const name = [...(state === undefined ? [] : [state.model]), ...stage, lens].join('-').slice(0, LONGEST)
  return keepApart(name, taken)
}

/** The name, or the name with the first number that sets it apart from those taken. */
export function keepApart(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

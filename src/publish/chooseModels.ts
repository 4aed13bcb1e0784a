import type { Library } from '../domain/vocabulary/library.ts'

/** The library with the models of the walk and those named; `all` names every one. */
export function chooseModels(library: Library, named: readonly string[]): Library {
  const isChosen = (id: string) => named.includes('all') || named.includes(id)
  return { ...library, models: library.models.filter(({ id, inWalk }) => inWalk || isChosen(id)) }
}

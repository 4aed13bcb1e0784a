import type { CareModel } from './careModel.ts'
import type { Library } from './library.ts'

/** The library with a model, in the place of one of the same id where there is one. */
export function withModel(library: Library, model: CareModel): Library {
  const isThere = library.models.some(one => one.id === model.id)
  const models = isThere
    ? library.models.map(one => (one.id === model.id ? model : one))
    : [...library.models, model]
  return { ...library, models }
}

import { further } from 'virtual:atlas-further'
import type { Library } from '../../domain/vocabulary/library.ts'
import { type BuiltIn, type ShippedEconomies, unpackEconomies } from '../builtIn.ts'

type Shipped = Pick<Library, 'models' | 'sources'> & { readonly economies: ShippedEconomies }

/** What the page knew, with the models outside the walk, all sources, and the other built-in economies. */
export function growBuiltIn({ library, economies }: BuiltIn): BuiltIn {
  const shipped: Shipped = JSON.parse(further)
  return {
    library: { ...library, models: [...library.models, ...shipped.models], sources: shipped.sources },
    economies: [...economies, ...unpackEconomies(shipped.economies)],
  }
}

import { further } from 'virtual:atlas-further'
import type { Library } from '../../domain/vocabulary/library.ts'
import { type BuiltIn, type ShippedEconomies, unpackEconomies } from '../builtIn.ts'
import { addOwnModels } from './ownModels.ts'

type Shipped = Pick<Library, 'models' | 'sources'> & { readonly economies: ShippedEconomies }

/**
 * What the page knew, with the models outside the walk, all sources, the other built-in economies, and the models that
 * the reader opened in this tab.
 */
export async function growBuiltIn({ library, economies }: BuiltIn): Promise<BuiltIn> {
  const shipped: Shipped = JSON.parse(further)
  const models = [...library.models, ...shipped.models]
  return {
    library: await addOwnModels({ ...library, models, sources: shipped.sources }),
    economies: [...economies, ...unpackEconomies(shipped.economies)],
  }
}

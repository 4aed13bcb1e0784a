import type { Plugin } from 'vite'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Reason, Source } from '../domain/vocabulary/source.ts'
import { type PlainArrangement, toPlainArrangement } from '../layout/arrangement.ts'
import { arrangeEconomy } from './arrangeEconomy.ts'
import { listEconomies, loadEconomy } from './loadEconomy.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-further'

/** The economy that the page opens with; all others come with the further models. */
export const FIRST_ECONOMY = 'marlshire'

/** The models outside the walk and the other built-in economies: a module of its own, asked for after the first map. */
export function furtherData(): Plugin {
  return {
    name: 'atlas-further-data',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id =>
      id === `\0${NAME}`
        ? `export const further = ${JSON.stringify(JSON.stringify(await readFurther()))}`
        : null,
  }
}

/** What the page itself carries of the library: the walk, the sources without what only further models cite, no words of now. */
export function toFirstLibrary(library: Library): Library {
  const further = citedBy(library.models.filter(model => !model.inWalk))
  const needed = citedBy([library.models.filter(model => model.inWalk), library.services, library.indicators])
  const isFirst = (source: string, section: string) => {
    const cited = `${source}#${section}`
    return needed.has(cited) || !further.has(cited)
  }
  const sources = library.sources
    .map(
      (source): Source => ({
        ...source,
        sections: source.sections.filter(section => isFirst(source.id, section.id)),
      }),
    )
    .filter(source => source.sections.length > 0)
  const { now: _, ...rest } = library
  return { ...rest, models: library.models.filter(model => model.inWalk), sources }
}

/** What the first page leaves out: the further models, every source, and the further economies as they were arranged. */
export async function readFurther() {
  const library = await loadLibrary()
  const economies: { readonly economy: Economy; readonly arrangement: PlainArrangement }[] = []
  for (const name of await listEconomies()) {
    if (name === FIRST_ECONOMY) continue
    const economy = await loadEconomy(name)
    economies.push({ economy, arrangement: toPlainArrangement(await arrangeEconomy(economy, library)) })
  }
  return { models: library.models.filter(model => !model.inWalk), sources: library.sources, economies }
}

/** Every `SOURCE#SECTION` that stands in any `because` of a value, however deep. */
function citedBy(value: unknown): ReadonlySet<string> {
  const cited = new Set<string>()
  JSON.stringify(value, (_, one: unknown) => {
    if (isReason(one)) cited.add(`${one.source}#${one.section}`)
    return one
  })
  return cited
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'source' in value && 'section' in value
}

import { type BuiltIn, parseBuiltIn, readBuiltIn } from '../shell/builtIn.ts'

declare global {
  /** What `whole.js` leaves: the data of every model and built-in economy as JSON. */
  var careModelAtlasWhole: string | undefined
}

/**
 * What a page's map is drawn from: the page's own block; where the address names a model or an area that is not in it,
 * and the page says where all of them are (`whole`), those.
 */
export function readKnown(search: string, whole: string | undefined): BuiltIn | Promise<BuiltIn> {
  const known = readBuiltIn()
  if (whole === undefined || !asksForMore(new URLSearchParams(search), known)) return known
  return loadWhole(whole).then(
    text => parseBuiltIn(text),
    () => known,
  )
}

function asksForMore(query: URLSearchParams, { library, economies }: BuiltIn): boolean {
  const economy = query.get('economy')
  const models = ['model', 'steps', 'since', 'in'].flatMap(part => wordsOf(query.get(part)))
  const isKnown = (id: string) => library.models.some(model => model.id === id)
  const others = ['today', 'previous', 'early', 'mature', 'only']
  const places = economies.flatMap(one => one.economy.localities.map(({ id }): string => id))
  return (
    (economy !== null && !economies.some(one => one.economy.id === economy)) ||
    models.some(id => !isKnown(id) && !others.includes(id) && !places.includes(id))
  )
}

const wordsOf = (text: string | null) => (text ?? '').split(/[,:]/).filter(word => word !== '')

function loadWhole(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => {
      if (globalThis.careModelAtlasWhole === undefined) reject(new Error('The script brought nothing'))
      else resolve(globalThis.careModelAtlasWhole)
    }
    script.onerror = () => reject(new Error('The script did not come'))
    document.head.append(script)
  })
}

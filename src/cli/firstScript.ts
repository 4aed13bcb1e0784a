type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] }
type Chunking = { readonly getModuleInfo: (id: string) => ModuleInfo | null }

/** All icons come through one list of them; which the first map draws is the bundler's to see. */
const ICON = /lucide-react\/dist\/esm\/icons\//

/**
 * Names the chunk of a module: all that the first map waits for goes into one script, which packs smaller than many
 * that each repeat what they take from one another. What is only ever asked for later is left to be split.
 */
export function firstScript(): (id: string, chunking: Chunking) => string | null {
  const known = new Set<string>()
  const isAwaited = (id: string, chunking: Chunking, seen: Set<string>): boolean => {
    if (known.has(id)) return true
    if (seen.has(id)) return false
    seen.add(id)
    const info = chunking.getModuleInfo(id)
    const isFirst =
      info !== null && (info.isEntry || info.importers.some(importer => isAwaited(importer, chunking, seen)))
    if (isFirst) known.add(id)
    return isFirst
  }
  return (id, chunking) => (!ICON.test(id) && isAwaited(id, chunking, new Set()) ? 'index' : null)
}

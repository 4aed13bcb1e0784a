import type { Library } from '../../domain/vocabulary/library.ts'
import { withModel } from '../../domain/vocabulary/withModel.ts'
import type { OwnModelFile } from '../../story/together/ground.ts'

const KEY = 'atlas models'

/** Those opened since the page was: what the tab's storage may have no room for. */
const opened = new Map<string, string>()

/** Keeps the file of a model that the reader opened, so that a reload of this tab still has it. */
export function rememberModel(id: string, text: string): void {
  opened.set(id, text)
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...readKept().filter(([other]) => other !== id), [id, text]]))
  } catch {
    // A full or forbidden storage loses nothing but the reload: the file still has it.
  }
}

/** The files of all models of the reader's own that this tab has. */
export function listOwnModels(): readonly OwnModelFile[] {
  return [...new Map([...readKept(), ...opened])].map(([id, text]) => ({ id, text }))
}

/** The library with the models that this tab opened before. */
export async function addOwnModels(library: Library): Promise<Library> {
  const kept = readKept()
  if (kept.length === 0) return library
  const { parseModel } = await import('../../parse/model/parseModel.ts')
  return kept.reduce((grown, [id, text]) => {
    const { value } = parseModel(text, id, grown.sources)
    return value === undefined ? grown : withModel(grown, value)
  }, library)
}

function readKept(): readonly (readonly [string, string])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

function isKept(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'
}

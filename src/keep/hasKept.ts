import { DATABASE } from './keepDatabase.ts'
import { hasMirror } from './mirror.ts'

/** Whether anything was ever kept in this browser. Looks, and begins nothing: a reader's browser stays as it was. */
export async function hasKept(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases()
    if (databases.some(({ name }) => name === DATABASE)) return true
  } catch {
    // Refused, or a browser that does not list them: the mirror tells.
  }
  return hasMirror()
}

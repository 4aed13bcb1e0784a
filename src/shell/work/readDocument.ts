import type { KeptDocument } from '../../keep/keeper.ts'
import type { ReadWork } from '../../parse/work/parseWork.ts'
import type { BuiltIn } from '../builtIn.ts'

/** Reads kept work; what reads it comes when it is first wanted. */
export async function readDocument({ text, title }: KeptDocument, known: BuiltIn): Promise<ReadWork> {
  const { parseWork } = await import('../../parse/work/parseWork.ts')
  return parseWork(text, title, known.library)
}

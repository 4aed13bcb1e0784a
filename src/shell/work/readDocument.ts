import type { KeptDocument } from '../../keep/keeper.ts'
import type { ReadWork } from '../../parse/work/parseWork.ts'
import { takeInFurther } from '../takeInFurther.ts'
import type { Bench } from './bench.ts'

/** Reads kept work, against all models that are open here; what reads it comes when it is first wanted. */
export async function readDocument(
  { text, title }: Pick<KeptDocument, 'text' | 'title'>,
  { store, known }: Pick<Bench, 'store' | 'known'>,
): Promise<ReadWork> {
  await takeInFurther(known, store)
  const { parseWork } = await import('../../parse/work/parseWork.ts')
  return parseWork(text, title, store.getState().library)
}

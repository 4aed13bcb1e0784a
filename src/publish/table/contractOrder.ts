import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import type { Contract } from '../../domain/vocabulary/contract.ts'
import { compareText } from '../../kit/compareText.ts'

/** Contracts as a reader wants them: the largest first, those without known £ last. */
export function contractOrder({ contracts }: CareMap): readonly Contract[] {
  return [...contracts].sort((a, b) => (b.pence ?? -1) - (a.pence ?? -1) || compareText(a.id, b.id))
}

import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import type { Lens } from '../../src/domain/vocabulary/view.ts'
import type { MapLook } from '../../src/draw/flow/mapContext.ts'
import { readMap } from '../../src/draw/words/readMap.ts'

/** A map looked at plainly: nothing in focus, nothing new, money on. */
export function aLook(map: CareMap, lens: Lens): MapLook {
  return {
    reader: readMap(map),
    lens,
    money: true,
    focus: undefined,
    pointed: undefined,
    related: undefined,
    changed: new Set(),
    onFocus: () => {},
    onContract: () => {},
  }
}

import type { Library } from '../../domain/vocabulary/library.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { renderSmallSvg } from '../../draw/svg/renderSvg.ts'
import { DARK, LIGHT } from '../../draw/theme.ts'
import type { MapCache } from '../mapCache.ts'

/** What a step's picture is drawn with. */
export type PictureGround = {
  readonly cache: MapCache
  readonly arrangement: Parameters<MapCache['place']>[2]
  readonly library: Library
  readonly scheme: 'light' | 'dark'
}

/** A view as a small picture (SVG), from the same renderer as every export. */
export function drawStepPicture(view: View, { cache, arrangement, library, scheme }: PictureGround): string {
  const placed = cache.place(view.scenario, view.lens, arrangement, termsOf(library, view))
  return renderSmallSvg(cache.project(view.scenario).map, placed, {
    palette: scheme === 'light' ? LIGHT : DARK,
    money: view.money,
  })
}

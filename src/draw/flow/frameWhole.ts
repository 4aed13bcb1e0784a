import type { PlacedMap } from '../../layout/placedMap.ts'

export type Size = { readonly width: number; readonly height: number }

const PADDING = 1

/** How a map fills a frame: whole, in its middle. */
export function frameWhole(
  { width, height }: Pick<PlacedMap, 'width' | 'height'>,
  size: Size,
): { x: number; y: number; zoom: number } {
  const zoom = Math.min((size.width - 2 * PADDING) / width, (size.height - 2 * PADDING) / height)
  return {
    x: Math.max(PADDING, (size.width - width * zoom) / 2),
    y: Math.max(PADDING, (size.height - height * zoom) / 2),
    zoom,
  }
}

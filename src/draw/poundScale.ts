import { scaleLinear } from 'd3-scale'

/** Pounds to map units, and a round sum whose ribbon is at most `widest` units wide: the legend's. */
export function poundScale(
  unitsPerPound: number,
  widest: number,
): { readonly pounds: number; readonly units: number } {
  const width = scaleLinear([0, widest / unitsPerPound], [0, widest])
  const pounds = width.ticks(2).at(-1) ?? 0
  return { pounds, units: width(pounds) }
}

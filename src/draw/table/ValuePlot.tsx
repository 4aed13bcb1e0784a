import { scaleLinear } from 'd3-scale'
import type { IndicatorUnit } from '../../domain/vocabulary/indicator.ts'

type Props = {
  readonly value: number | null
  readonly unit: IndicatorUnit
  /** The largest value that it stands beside. */
  readonly largest: number
}

const WIDTH = 64
const HEIGHT = 10
const DOT = 4

/** The end of each unit's scale: shares and the index have their own, all others go by the largest of their column. */
function endOf(unit: IndicatorUnit, largest: number): number {
  if (unit === 'share') return 1
  return unit === 'index' ? 10_000 : largest
}

/** One value on its scale: a bar for what adds up, a dot for a ratio or index. Its number stands beside it in words. */
export function ValuePlot({ value, unit, largest }: Props) {
  const x = scaleLinear([0, endOf(unit, largest) || 1], [0, WIDTH])
  const isDot = unit === 'ratio' || unit === 'index'
  const at = x(value ?? 0)
  return (
    <svg
      className="value-plot"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="plot-axis" />
      {value !== null && !isDot && <rect x={0} y={1} width={at} height={HEIGHT - 2} className="plot-mark" />}
      {value !== null && isDot && (
        <circle cx={Math.min(WIDTH - DOT, Math.max(DOT, at))} cy={HEIGHT / 2} r={DOT} className="plot-mark" />
      )}
    </svg>
  )
}

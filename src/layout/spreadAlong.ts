/** Something that wants a place on a line: its middle wants to be at `wanted`. */
export type Stander = {
  readonly width: number
  readonly wanted: number
  /** The heavier has its wish first. */
  readonly weight: number
}

/** The least distance of two middles, by their places in the order; `undefined` where they may stand over one another. */
export type Distances = (left: number, right: number) => number | undefined

/**
 * Middles for things that stand in a fixed order on the line from `low` to `high`: the heaviest where it wants to
 * be, every other as near to its wish as those before it allow. What does not fit runs past `high`: ask
 * `lengthAlong` first.
 */
export function spreadAlong(
  standers: readonly Stander[],
  apart: Distances,
  low: number,
  high: number,
): readonly number[] {
  const count = standers.length
  const distances = new Float64Array(count * count).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) distances[i * count + j] = apart(i, j) ?? Number.NEGATIVE_INFINITY
  }
  const fixed = new Float64Array(count).fill(Number.NaN)
  const least = new Float64Array(count)
  const most = new Float64Array(count)
  const heaviestFirst = standers
    .map((_, index) => index)
    .sort((a, b) => (standers[b]?.weight ?? 0) - (standers[a]?.weight ?? 0) || a - b)
  for (const index of heaviestFirst) {
    boundLeft(standers, distances, low, fixed, least)
    boundRight(standers, distances, high, fixed, most)
    const wanted = standers[index]?.wanted ?? low
    fixed[index] = Math.max(least[index] ?? low, Math.min(wanted, most[index] ?? high))
  }
  return [...fixed]
}

/** How far left each may stand, given those that already have their place. */
function boundLeft(
  standers: readonly Stander[],
  distances: Float64Array,
  low: number,
  fixed: Float64Array,
  least: Float64Array,
): void {
  const count = standers.length
  for (let i = 0; i < count; i += 1) {
    let x = low + (standers[i]?.width ?? 0) / 2
    for (let j = 0; j < i; j += 1) x = Math.max(x, (least[j] ?? 0) + (distances[j * count + i] ?? 0))
    const own = fixed[i] ?? Number.NaN
    least[i] = Number.isNaN(own) ? x : own
  }
}

/** How far right each may stand, given those that already have their place. */
function boundRight(
  standers: readonly Stander[],
  distances: Float64Array,
  high: number,
  fixed: Float64Array,
  most: Float64Array,
): void {
  const count = standers.length
  for (let i = count - 1; i >= 0; i -= 1) {
    let x = high - (standers[i]?.width ?? 0) / 2
    for (let j = i + 1; j < count; j += 1) x = Math.min(x, (most[j] ?? 0) - (distances[i * count + j] ?? 0))
    const own = fixed[i] ?? Number.NaN
    most[i] = Number.isNaN(own) ? x : own
  }
}

/** The room that things in a fixed order need when packed as tightly as they may stand. */
export function lengthAlong(widths: readonly number[], apart: Distances): number {
  const middles: number[] = []
  let end = 0
  widths.forEach((width, i) => {
    let middle = width / 2
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      if (distance !== undefined) middle = Math.max(middle, (middles[j] ?? 0) + distance)
    }
    middles.push(middle)
    end = Math.max(end, middle + width / 2)
  })
  return end
}

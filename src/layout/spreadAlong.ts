/** Something that wants a place on a line: its middle wants to be at `wanted`. */
export type Stander = {
  readonly width: number
  readonly wanted: number
  /** How strongly it holds to that, relative to the others. */
  readonly weight: number
}

const ROUNDS = 24

/**
 * Middles for things that stand in a fixed order on the line from `low` to `high`, as near as can be to where they
 * want to be. Two of them are kept `apart` by half their widths and a gap, or not at all (`undefined`) where they
 * never appear together. What does not fit runs past `high`: ask `lengthAlong` first.
 */
export function spreadAlong(
  standers: readonly Stander[],
  apart: (left: number, right: number) => number | undefined,
  low: number,
  high: number,
): readonly number[] {
  const count = standers.length
  const half = standers.map(stander => stander.width / 2)
  const wanted = standers.map(stander => stander.wanted)
  const at = (list: readonly number[], index: number) => list[index] ?? 0
  const least = half.map(width => low + width)
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      if (distance !== undefined) least[i] = Math.max(at(least, i), at(least, j) + distance)
    }
  }
  const most = half.map(width => high - width)
  for (let i = count - 1; i >= 0; i -= 1) {
    for (let j = i + 1; j < count; j += 1) {
      const distance = apart(i, j)
      if (distance !== undefined) most[i] = Math.min(at(most, i), at(most, j) - distance)
    }
    most[i] = Math.max(at(most, i), at(least, i))
  }
  // Both greedy answers keep every distance, so their mean does too; then each moves towards its wish as far as it can.
  const leftwards = [...least]
  for (let i = 0; i < count; i += 1) {
    let x = Math.max(at(least, i), Math.min(at(wanted, i), at(most, i)))
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      if (distance !== undefined) x = Math.max(x, at(leftwards, j) + distance)
    }
    leftwards[i] = x
  }
  const rightwards = [...most]
  for (let i = count - 1; i >= 0; i -= 1) {
    let x = Math.min(at(most, i), Math.max(at(wanted, i), at(least, i)))
    for (let j = i + 1; j < count; j += 1) {
      const distance = apart(i, j)
      if (distance !== undefined) x = Math.min(x, at(rightwards, j) - distance)
    }
    rightwards[i] = x
  }
  const middles = leftwards.map((x, index) => (x + at(rightwards, index)) / 2)
  for (let round = 0; round < ROUNDS; round += 1) {
    const downwards = round % 2 === 0
    for (let step = 0; step < count; step += 1) {
      const i = downwards ? step : count - 1 - step
      let from = low + at(half, i)
      let to = Math.max(from, high - at(half, i))
      for (let j = 0; j < i; j += 1) {
        const distance = apart(j, i)
        if (distance !== undefined) from = Math.max(from, at(middles, j) + distance)
      }
      for (let j = i + 1; j < count; j += 1) {
        const distance = apart(i, j)
        if (distance !== undefined) to = Math.min(to, at(middles, j) - distance)
      }
      if (from <= to) middles[i] = Math.max(from, Math.min(to, at(wanted, i)))
    }
  }
  return middles
}

/** The room that things in a fixed order need when packed as tightly as they may stand. */
export function lengthAlong(
  widths: readonly number[],
  apart: (left: number, right: number) => number | undefined,
): number {
  const ends: number[] = []
  widths.forEach((width, i) => {
    let middle = width / 2
    for (let j = 0; j < i; j += 1) {
      const distance = apart(j, i)
      const before = (ends[j] ?? 0) - (widths[j] ?? 0) / 2
      if (distance !== undefined) middle = Math.max(middle, before + distance)
    }
    ends.push(middle + width / 2)
  })
  return Math.max(0, ...ends)
}

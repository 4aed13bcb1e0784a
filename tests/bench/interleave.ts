/**
 * Runs both sides by turns, so that a busy moment of the machine falls on both: ours first in one round, the
 * baseline first in the next.
 */
export async function interleave<Sample>(
  rounds: number,
  ours: () => Promise<Sample> | Sample,
  baseline: () => Promise<Sample> | Sample,
): Promise<{ readonly ours: readonly Sample[]; readonly baseline: readonly Sample[] }> {
  const samples: { ours: Sample[]; baseline: Sample[] } = { ours: [], baseline: [] }
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) samples.ours.push(await ours())
    samples.baseline.push(await baseline())
    if (round % 2 === 1) samples.ours.push(await ours())
  }
  return samples
}

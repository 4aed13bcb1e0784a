import type { CareMap } from '../../domain/vocabulary/careMap.ts'

/** A map's facts for other programs, as `interface.md` writes them; every £ is absent where money is left out. */
export function contractsJson(map: CareMap, money: boolean): string {
  const { schemaVersion, economy, scenario, illustrative, parts, agreements, relations, totals } = map
  const value = {
    schemaVersion,
    economy,
    scenario,
    illustrative,
    parts,
    organisations: money
      ? map.organisations
      : map.organisations.map(
          ({ allocated: _a, received: _r, delivered: _d, passedOn: _p, ...body }) => body,
        ),
    contracts: money
      ? map.contracts
      : map.contracts.map(({ pence: _, lines, ...contract }) => ({
          ...contract,
          lines: lines.map(({ pence: _of, ...line }) => line),
        })),
    agreements,
    relations,
    ...(money ? { totals, indicators: map.indicators } : {}),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}

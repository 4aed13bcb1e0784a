import { REGIONS, type Region, VANGUARD_TYPES, type Vanguard } from '../../domain/vocabulary/case.ts'
import { REGION_NAMES, TYPE_MARKS, TYPE_NAMES } from './vanguardWords.ts'

type Props = {
  /** Those that the other filters leave. */
  readonly vanguards: readonly Vanguard[]
  readonly chosen: Region | undefined
  readonly onChoose: (region: Region | undefined) => void
}

/** England as a grid of its regions, each with a mark for every vanguard; a click keeps the table to one region. */
export function RegionTiles({ vanguards, chosen, onChoose }: Props) {
  return (
    <fieldset className="region-tiles">
      <legend>By region</legend>
      {REGIONS.map(region => {
        const here = vanguards.filter(vanguard => vanguard.region === region)
        return (
          <button
            key={region}
            type="button"
            className={`region-tile region-${region}`}
            aria-pressed={chosen === region}
            aria-label={describe(region, here)}
            onClick={() => onChoose(chosen === region ? undefined : region)}
          >
            <span>{REGION_NAMES[region]}</span>
            <span className="region-marks" aria-hidden>
              {here.map(({ number, type }) => (
                <span key={number} className={`vanguard-mark vanguard-${type}`}>
                  {TYPE_MARKS[type]}
                </span>
              ))}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}

/** "North West: 5 vanguards, 3 PACS, 2 MCP". */
function describe(region: Region, here: readonly Vanguard[]): string {
  const counts = VANGUARD_TYPES.map(type => ({ type, count: here.filter(one => one.type === type).length }))
  const all = `${here.length} ${here.length === 1 ? 'vanguard' : 'vanguards'}`
  const parts = counts.flatMap(({ type, count }) => (count === 0 ? [] : `${count} ${TYPE_NAMES[type]}`))
  return `${REGION_NAMES[region]}: ${[all, ...parts].join(', ')}`
}

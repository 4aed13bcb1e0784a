import type { ReactNode } from 'react'
import { CERTAINTIES, type Certainty } from '../domain/vocabulary/certainty.ts'
import { SECTORS, type Sector } from '../domain/vocabulary/organisation.ts'
import { formatPence } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, SECTOR_NAMES } from '../domain/words/terms.ts'
import type { MapLook } from '../draw/flow/mapContext.ts'
import { isNew } from '../draw/isNew.ts'
import { poundScale } from '../draw/poundScale.ts'
import { CERTAINTY_DASHES, CERTAINTY_WEIGHTS } from '../draw/theme.ts'
import type { PlacedMap } from '../layout/placedMap.ts'
import './legendEntries.css'

/** The legend's widest ribbon, in map units. */
const WIDEST = 46

type Props = {
  readonly placed: PlacedMap
  readonly look: Pick<MapLook, 'reader' | 'lens' | 'money' | 'changed'>
  /** "since today". */
  readonly sinceWords: string
  /** How a term of the glossary is written; without it, as a word alone. */
  readonly explain?:
    | ((sort: 'sectors' | 'certainties' | 'words', id: string, text: string) => ReactNode)
    | undefined
}

/** The entries of a legend: what the colours, lines and marks of a map mean; only those that are on it. */
export function LegendEntries(props: Props) {
  return (
    <>
      <Colours {...props} />
      <Lines {...props} />
      <Marks {...props} />
      <News {...props} />
    </>
  )
}

const nameSector = (sector: Sector) => SECTOR_NAMES[sector].toLowerCase()

function Colours({ placed, explain }: Props) {
  return SECTORS.filter(sector => placed.boxes.some(box => box.sector === sector)).map(sector => (
    <Entry
      key={sector}
      text={explain?.('sectors', sector, nameSector(sector)) ?? nameSector(sector)}
      width={16}
    >
      <rect y={2} width={14} height={14} rx={3} className={`legend-colour sector-${sector}`} />
    </Entry>
  ))
}

function Lines({ placed, look: { lens, money }, explain }: Props) {
  const drawn = lens === 'leadership' ? placed.ties : placed.routes
  // What a file gives and what a source states are drawn alike.
  const certainties = new Set<Certainty>(
    drawn.map(({ certainty }) => (certainty === 'given' ? 'stated' : certainty)),
  )
  return (
    <>
      {lens === 'budgets' && <Widths placed={placed} money={money} explain={explain} />}
      {CERTAINTIES.filter(certainty => certainties.has(certainty)).map(certainty => (
        <Entry
          key={certainty}
          text={
            explain?.('certainties', certainty, CERTAINTY_NAMES[certainty].word) ?? (
              <span title={CERTAINTY_NAMES[certainty].meaning}>{CERTAINTY_NAMES[certainty].word}</span>
            )
          }
          width={44}
        >
          <path
            d="M0 9H44"
            className="legend-line"
            strokeDasharray={CERTAINTY_DASHES[certainty].join(' ')}
            strokeWidth={3 * CERTAINTY_WEIGHTS[certainty]}
          />
        </Entry>
      ))}
    </>
  )
}

/** How wide a ribbon of a round sum is; without money, only that wider is more. */
function Widths({ placed, money, explain }: Pick<Props, 'placed' | 'explain'> & { readonly money: boolean }) {
  const { pounds, units } = poundScale(placed.unitsPerPound, WIDEST)
  const width = money ? units : 24
  const text = money ? `${formatPence(pounds * 100).replace('.0', '')} a year` : 'wider: a larger share'
  return (
    <Entry text={explain?.('words', 'ribbon', text) ?? text} width={Math.ceil(width)}>
      <rect y={2} width={width} height={14} className="legend-ribbon" />
    </Entry>
  )
}

function Marks({ look, explain }: Omit<Props, 'placed'>) {
  const { reader } = look
  const { map } = reader
  const statuses = new Set(map.organisations.map(body => reader.coreOf(body.id)))
  const marks: readonly (readonly [boolean, string, ReactNode])[] = [
    [reader.leads.size > 0, 'crown', explain?.('words', 'leads', 'leads') ?? 'leads'],
    [statuses.has('subcontract'), 'subcontract', 'practice under a subcontract'],
    [statuses.has('none'), 'run', 'practice run by another'],
    [map.organisations.some(body => body.placeholder === true), 'placeholder', 'not yet named'],
  ]
  return marks.map(
    ([isOnMap, name, text]) =>
      isOnMap && (
        <Entry key={name} text={text} width={30}>
          <rect x={2} y={2} width={26} height={14} rx={4} className={`legend-${name}`} />
        </Entry>
      ),
  )
}

/** How boxes and lines are marked that were not there before; a body that only came to lead wears its ring too. */
function News({ placed, look: { lens, reader, changed }, sinceWords }: Props) {
  const boxes = placed.boxes.filter(box => changed.has(box.organisation))
  const hasLine = lens !== 'leadership' && placed.routes.some(route => isNew(route.contracts, changed))
  if (boxes.length === 0 && !hasLine) return null
  const leads = boxes.some(box => reader.leads.has(box.organisation))
  const ring = boxes.length === 0 ? 0 : 36
  const line = hasLine ? 38 : 0
  return (
    <Entry text={`${leads ? 'new, or newly leads,' : 'new'} ${sinceWords}`} width={ring + line}>
      {ring > 0 && <rect x={2} y={2} width={26} height={14} rx={4} className="legend-changed" />}
      {line > 0 && (
        <g transform={`translate(${ring} 0)`}>
          {lens === 'budgets' ? (
            <>
              <rect y={3} width={36} height={12} className="legend-ribbon" />
              <path d="M0 3H36M0 15H36" className="legend-changed" />
            </>
          ) : (
            <>
              <path d="M0 9H36" className="legend-new-line" />
              <path d="M0 9H36" className="legend-line" strokeWidth={3} />
            </>
          )}
        </g>
      )}
    </Entry>
  )
}

type EntryProps = {
  readonly text: ReactNode
  readonly width: number
  readonly children: ReactNode
}

function Entry({ text, width, children }: EntryProps) {
  return (
    <li>
      <svg width={width} height={18} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  )
}

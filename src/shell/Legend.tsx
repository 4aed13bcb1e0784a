import type { ReactNode } from 'react'
import type { Certainty } from '../domain/vocabulary/certainty.ts'
import { formatPence } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES } from '../domain/words/terms.ts'
import { poundScale } from '../draw/poundScale.ts'
import { CERTAINTY_DASHES, CERTAINTY_WEIGHTS } from '../draw/theme.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** The legend's widest ribbon, in map units. */
const WIDEST = 46

/** What the marks of this lens mean; only those that are on the map. */
export function Legend({ model }: { readonly model: MapModel }) {
  const lens = useAtlas(state => state.view.lens)
  const money = useAtlas(state => state.view.money)
  const lines = lens === 'leadership' ? model.placed.ties : model.placed.routes
  const statuses = new Set(model.map.organisations.map(body => model.reader.coreOf(body.id)))
  const certainties = [
    ...new Set<Certainty>(lines.map(line => (line.certainty === 'given' ? 'stated' : line.certainty))),
  ]
  const order: readonly Certainty[] = [
    'given',
    'stated',
    'likely',
    'possible',
    'aspired',
    'inferred',
    'illustrative',
  ]
  return (
    <ul className="legend" aria-label="Legend">
      {lens === 'budgets' && (
        <Entry text={money ? `${scaleOf(model).text}: width is £` : 'width is £'}>
          <rect x={0} y={2} width={money ? scaleOf(model).units : 24} height={14} className="legend-ribbon" />
        </Entry>
      )}
      {lens === 'leadership' && model.reader.leads.size > 0 && (
        <Entry text="leads">
          <rect x={2} y={2} width={30} height={14} rx={4} className="legend-crown" />
        </Entry>
      )}
      {order
        .filter(certainty => certainties.includes(certainty))
        .map(certainty => (
          <Entry
            key={certainty}
            text={CERTAINTY_NAMES[certainty].word}
            title={CERTAINTY_NAMES[certainty].meaning}
          >
            <line
              x1={0}
              x2={44}
              y1={9}
              y2={9}
              className="legend-line"
              strokeDasharray={CERTAINTY_DASHES[certainty].join(' ')}
              strokeWidth={3 * CERTAINTY_WEIGHTS[certainty]}
            />
          </Entry>
        ))}
      {statuses.has('subcontract') && (
        <Entry text="practice under a subcontract">
          <rect x={3} y={2} width={26} height={14} rx={3} className="legend-subcontract" />
        </Entry>
      )}
      {statuses.has('none') && (
        <Entry text="practice run by another">
          <rect x={3} y={2} width={26} height={14} rx={3} className="legend-run" />
        </Entry>
      )}
      {model.placed.boxes.some(box => model.look.changed.has(box.organisation)) && (
        <Entry text={`new, or newly leading, ${model.sinceWords}`}>
          <rect x={3} y={2} width={26} height={14} rx={4} className="legend-changed" />
        </Entry>
      )}
    </ul>
  )
}

function Entry({
  text,
  title,
  children,
}: {
  readonly text: string
  readonly title?: string
  readonly children: ReactNode
}) {
  return (
    <li title={title}>
      <svg width={48} height={18} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  )
}

function scaleOf({ placed }: MapModel): { readonly text: string; readonly units: number } {
  const { pounds, units } = poundScale(placed.unitsPerPound, WIDEST)
  return { text: formatPence(pounds * 100).replace('.0', ''), units }
}

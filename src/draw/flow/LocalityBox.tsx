import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { Ends } from './Ends.tsx'
import { KindIcon } from './KindIcon.tsx'
import { useMapHost } from './mapContext.ts'
import type { AgreementNode, LaneNode, LocalityNode } from './toFlow.ts'

/** Narrower, in map units, a title row has room for the name and the bare number. */
const NARROW = 250

/** And a closed one, drawn small, for its patients alone. */
const NARROW_CLOSED = 410

/** A locality: a quiet container with its name and totals; its practices are cells over it. */
export const LocalityBox = memo(function LocalityBox({ data: { group } }: NodeProps<LocalityNode>) {
  const practices = `${group.practices.length} ${group.practices.length === 1 ? 'practice' : 'practices'}`
  // What a small frame has no room for in a narrow box.
  const spare = group.width < NARROW_CLOSED ? 'is-spare' : ''
  return (
    <div
      className={group.open ? 'locality' : 'locality is-closed'}
      style={{ width: group.width, height: group.height }}
      data-group={group.id}
      title={`${group.name}: ${practices}, ${groupThousands(group.patients)} patients`}
    >
      <Ends />
      <span className="locality-title">
        <svg
          className="box-icon"
          width={22}
          height={22}
          viewBox="0 0 24 24"
          aria-hidden="true"
          focusable="false"
        >
          <KindIcon kind="gp-practice" />
        </svg>
        {group.name}
      </span>
      <span className="locality-total">
        {!group.open && <span className={`locality-count ${spare}`}>{practices} · </span>}
        {groupThousands(group.patients)}
        {(!group.open || group.width >= NARROW) && (
          <span className={`locality-noun ${spare}`}> patients</span>
        )}
      </span>
      {group.open && (
        <span className="locality-far" aria-hidden="true">
          <b>{group.name}</b>
          <span>{practices}</span>
          <span>{groupThousands(group.patients)} patients</span>
        </span>
      )}
    </div>
  )
})

/** A lane: a faint band with its word at the left edge. */
export const LaneBand = memo(function LaneBand({ data: { lane, bodies } }: NodeProps<LaneNode>) {
  return (
    <div className={`lane lane-${lane.id}`} style={{ width: lane.width, height: lane.height }}>
      <span>{lane.label}</span>
      {lane.id === 'provide' && (
        <b className="lane-far" aria-hidden="true">
          {bodies} providers
        </b>
      )}
    </div>
  )
})

/** An agreement: a bar to which a link runs from each party. */
export const AgreementBar = memo(function AgreementBar({ data: { agreement } }: NodeProps<AgreementNode>) {
  const { nameAgreement } = useMapHost()
  return (
    <div
      className={`agreement certainty-${agreement.certainty}`}
      style={{ width: agreement.width, height: agreement.height }}
      data-agreement={agreement.id}
      onPointerEnter={event => {
        event.currentTarget.title = nameAgreement(agreement.kind)
      }}
    >
      <Ends />
      {agreement.label !== undefined && (
        <span
          className="agreement-label"
          style={{ left: agreement.label.at[0] - agreement.x, top: agreement.label.at[1] - agreement.y }}
        >
          {agreement.label.text}
        </span>
      )}
    </div>
  )
})

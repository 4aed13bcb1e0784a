import type { EdgeProps } from '@xyflow/react'
import { memo, useCallback } from 'react'
import { formatPence } from '../../domain/words/formatPence.ts'
import { CONTRACT_FORM_NAMES } from '../../domain/words/terms.ts'
import type { PlacedRoute } from '../../layout/placedMap.ts'
import { describeContract } from '../words/describeContract.ts'
import type { MapReader } from '../words/readMap.ts'
import { useMapLook } from './mapContext.ts'
import { centrePath, edgesPath, outlinePath, toEdges } from './scene.ts'
import type { RouteEdge, TieEdge } from './toFlow.ts'

/** A contract, or a bundle of alike ones: a ribbon as wide as its money, or a line; certainty in the stroke. */
export const RouteLine = memo(function RouteLine({ id, data }: EdgeProps<RouteEdge>) {
  const { reader, lens, money, related, changed, onContract, registerRoute } = useMapLook()
  const register = useCallback((group: SVGGElement | null) => registerRoute(id, group), [id, registerRoute])
  if (data === undefined) return null
  const { route, isLeaving } = data
  const edges = toEdges(route)
  const isRibbon = lens === 'budgets'
  const has = (set: ReadonlySet<string>) => route.contracts.some(contract => set.has(contract))
  const classes = [
    'route',
    `sector-${route.sector}`,
    `certainty-${route.certainty}`,
    isRibbon ? 'is-ribbon' : 'is-line',
    route.tier > 1 && 'is-passed-on',
    related !== undefined && !has(related) && 'is-faded',
    changed.size > 0 && has(changed) && 'is-changed',
    isLeaving && 'is-leaving',
  ]
  const [first] = route.contracts
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the contracts table is the keyboard's way to the same
    <g
      ref={register}
      className={classes.filter(Boolean).join(' ')}
      data-contract={isLeaving ? undefined : route.id}
      data-contracts={isLeaving || route.contracts.length < 2 ? undefined : route.contracts.length}
      onClick={() => first !== undefined && onContract(first)}
    >
      <title>{describeRoute(reader, route, money)}</title>
      {isRibbon ? (
        <>
          <path data-shape="outline" className="route-body" d={outlinePath(edges)} />
          <path data-shape="edges" className="route-edges" d={edgesPath(edges)} />
        </>
      ) : (
        <>
          <path data-shape="centre" className="route-halo" d={centrePath(edges)} />
          <path
            data-shape="centre"
            className="route-centre"
            d={centrePath(edges)}
            style={{ strokeWidth: route.width }}
          />
        </>
      )}
      {route.label !== undefined && !isLeaving && (
        <text className="route-label" x={route.label.at[0]} y={route.label.at[1]}>
          {route.label.text}
        </text>
      )}
    </g>
  )
})

function describeRoute(reader: MapReader, route: PlacedRoute, money: boolean): string {
  const [first] = route.contracts
  const contract = first === undefined ? undefined : reader.contract(first)
  if (contract === undefined) return ''
  if (route.contracts.length === 1) return describeContract(reader, contract, money)
  const pounds = money ? `, ${formatPence(route.pence)} a year together` : ''
  return `${route.contracts.length} contracts (${CONTRACT_FORM_NAMES[contract.form]} and alike)${pounds}.`
}

/** A tie without £: governance, membership, advice, a party's link into an agreement. */
export const TieLine = memo(function TieLine({ data }: EdgeProps<TieEdge>) {
  const { related, changed } = useMapLook()
  if (data === undefined) return null
  const { tie } = data
  const path = tie.points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const classes = [
    'tie',
    `tie-${tie.kind}`,
    `certainty-${tie.certainty}`,
    related !== undefined && !related.has(tie.id) && 'is-faded',
    changed.has(tie.id) && 'is-changed',
  ]
  return (
    <g className={classes.filter(Boolean).join(' ')} data-tie={tie.id}>
      <path className="tie-halo" d={path} />
      <path className="tie-line" d={path} />
      {tie.label !== undefined && (
        <text className="route-label" x={tie.label.at[0]} y={tie.label.at[1]}>
          {tie.label.text}
        </text>
      )}
    </g>
  )
})

import type { EdgeProps } from '@xyflow/react'
import { memo, useCallback } from 'react'
import { useMapHost } from './mapContext.ts'
import { centrePath, edgesPath, outlinePath, toEdges } from './scene.ts'
import type { RouteEdge, TieEdge } from './toFlow.ts'

/** A contract, or a bundle of alike ones: a ribbon as wide as its money, or a line; certainty in the stroke. */
export const RouteLine = memo(function RouteLine({ id, data }: EdgeProps<RouteEdge>) {
  const { describeRoute, chooseRoute, registerRoute } = useMapHost()
  const register = useCallback((group: SVGGElement | null) => registerRoute(id, group), [id, registerRoute])
  if (data === undefined) return null
  const { route, face, isLeaving } = data
  const { isRibbon } = face
  const edges = toEdges(route)
  const classes = [
    'route',
    `sector-${route.sector}`,
    `certainty-${route.certainty}`,
    isRibbon ? 'is-ribbon' : 'is-line',
    route.tier > 1 && 'is-passed-on',
    route.state === 'suspended' && 'is-suspended',
    face.isFaded && 'is-faded',
    face.isChanged && 'is-changed',
    isLeaving && 'is-leaving',
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the contracts table is the keyboard's way to the same
    <g
      // Another lens draws other paths: the clock has to know them.
      key={isRibbon ? 'ribbon' : 'line'}
      ref={register}
      className={classes.filter(Boolean).join(' ')}
      data-contract={isLeaving ? undefined : route.id}
      data-contracts={isLeaving || route.contracts.length < 2 ? undefined : route.contracts.length}
      onPointerEnter={event => {
        const [title] = event.currentTarget.getElementsByTagName('title')
        if (title !== undefined) title.textContent = describeRoute(route)
      }}
      onClick={() => chooseRoute(route)}
    >
      <title />
      {isRibbon ? (
        <>
          <path data-shape="outline" className="route-body" d={outlinePath(edges)} />
          <path data-shape="edges" className="route-edges" d={edgesPath(edges)} />
        </>
      ) : (
        <>
          <path className="route-reach" d={centrePath(edges)} />
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

/** A tie without £: governance, membership, advice, a party's link into an agreement. */
export const TieLine = memo(function TieLine({ data }: EdgeProps<TieEdge>) {
  if (data === undefined) return null
  const { tie, face } = data
  const path = tie.points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const classes = [
    'tie',
    `tie-${tie.kind}`,
    `certainty-${tie.certainty}`,
    face.isFaded && 'is-faded',
    face.isChanged && 'is-changed',
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

import { ViewportPortal } from '@xyflow/react'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { routeToPractice } from '../../layout/routeToPractice.ts'
import type { MapReader } from '../words/readMap.ts'
import './practiceLines.css'
import { centrePath, toEdges } from './scene.ts'

type Props = {
  readonly placed: PlacedMap
  readonly reader: MapReader
  readonly practice: OrganisationId
}

/** The practice's own contracts as single lines, from their bundles to its cell. Stands in an `AtlasMap` at rest. */
export function PracticeLines({ placed, reader, practice }: Props) {
  const routes = reader.held(practice).flatMap(({ id }) => routeToPractice(placed, practice, id) ?? [])
  if (routes.length === 0) return null
  return (
    <ViewportPortal>
      <svg className="practice-lines" width={placed.width} height={placed.height} aria-hidden="true">
        {routes.map(route => {
          const path = centrePath(toEdges(route))
          return (
            <g
              key={route.id}
              className={`route is-line sector-${route.sector} certainty-${route.certainty}`}
              data-line={route.id}
            >
              <path className="route-halo" d={path} />
              <path className="route-centre" d={path} strokeWidth={route.width} />
            </g>
          )
        })}
      </svg>
    </ViewportPortal>
  )
}

import { IndicatorStrip } from './IndicatorStrip.tsx'
import { MovesPanel } from './MovesPanel.tsx'
import { OrganisationPanel } from './OrganisationPanel.tsx'
import type { MapModel } from './useMapModel.ts'

/** The words beside the map: the organisation in focus, what moves, the indicators. */
export function SidePanels({ model }: { readonly model: MapModel }) {
  return (
    <>
      <OrganisationPanel model={model} />
      <MovesPanel model={model} />
      <IndicatorStrip model={model} />
    </>
  )
}

import { memo } from 'react'
import { AnswersList } from './AnswersList.tsx'
import { IndicatorStrip } from './IndicatorStrip.tsx'
import { MovesPanel } from './MovesPanel.tsx'
import { OrganisationPanel } from './OrganisationPanel.tsx'
import { ScrutinyDoor } from './scrutiny/ScrutinyDoor.tsx'
import type { MapModel } from './useMapModel.ts'
import { WhatIf } from './whatif/WhatIf.tsx'

type Props = {
  readonly model: MapModel
  /** What is told last: it may still be of the map before. */
  readonly moves: MapModel
}

/** The words beside the map: the plain answers, the organisation in focus, what moves; the indicators always in sight. */
export const SidePanels = memo(function SidePanels({ model, moves }: Props) {
  return (
    <>
      {/* What is long scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <section className="side-scroll" tabIndex={0} aria-label="About this map">
        <OrganisationPanel model={model} />
        <AnswersList model={model} />
        <MovesPanel model={moves} />
        <ScrutinyDoor model={moves} />
        <WhatIf model={moves} />
      </section>
      <IndicatorStrip model={model} />
    </>
  )
})

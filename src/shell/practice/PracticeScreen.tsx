import { useEffect } from 'react'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { Notices } from '../Notices.tsx'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { forgetPractice, lastPractice, rememberPractice } from './lastPractice.ts'
import { PracticeAnswers } from './PracticeAnswers.tsx'
import { PracticeChooser } from './PracticeChooser.tsx'
import './practice.css'

/** My practice: the one in focus, or the one chosen before in this economy; else the reader chooses. */
export function PracticeScreen({ model }: { readonly model: MapModel }) {
  const store = useAtlasStore()
  const economy = useAtlas(state => state.economy)
  const focus = useAtlas(state => state.view.focus)
  const focusOn = useAtlas(state => state.focusOn)
  const practice = economy.practices.find(one => one.id === focus)
  const remembered = lastPractice(economy.id)

  useEffect(() => {
    if (practice !== undefined) rememberPractice(economy.id, practice.id)
    else if (remembered !== undefined && focus === undefined)
      store.setState(({ view }) => ({ view: { ...view, focus: remembered }, visit: 'replace' }))
  }, [practice, remembered, focus, economy, store])

  const choose = (id: OrganisationId | undefined) => {
    if (id === undefined) forgetPractice(economy.id)
    focusOn(id)
  }
  return (
    <section id="screen" className="practice-screen" aria-label="My practice" tabIndex={-1}>
      <Notices />
      {practice === undefined ? (
        <PracticeChooser economy={economy} onChoose={choose} />
      ) : (
        <PracticeAnswers practice={practice} model={model} onAnother={() => choose(undefined)} />
      )}
    </section>
  )
}

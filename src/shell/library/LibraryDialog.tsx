import { lazy, Suspense, useState } from 'react'
import { findLacks } from '../../domain/project/findLacks.ts'
import { isSameState } from '../../domain/project/findState.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { FAMILY_NAMES } from '../../domain/words/familyNames.ts'
import { Dialog } from '../Dialog.tsx'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { groupByFamily } from './groupByFamily.ts'
import './library.css'

const ClosestIdea = lazy(async () => ({
  default: (await import('../words/ClosestIdea.tsx')).ClosestIdea,
}))
const CasesDialog = lazy(async () => ({ default: (await import('./CasesDialog.tsx')).CasesDialog }))

/** All care models by family: what each is, what it is called officially, what this area lacks for it; one click shows it. */
export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOnCases, setOnCases] = useState(false)
  const models = useAtlas(state => state.library.models)
  if (isOnCases)
    return (
      <Suspense>
        <CasesDialog onClose={onClose} />
      </Suspense>
    )
  return (
    <Dialog title="All care models" onClose={onClose}>
      <p>
        Page Down walks through the models marked <em>in the walk</em>. Any other stays on the map until you
        go back to the walk; Page Down then goes through its family.
      </p>
      <p>
        <button type="button" className="button" onClick={() => setOnCases(true)}>
          Cases and vanguards
        </button>
      </p>
      {groupByFamily(models).map(({ family, members }) => (
        <section key={family} className="library-family" aria-labelledby={`family-${family}`}>
          <h3 id={`family-${family}`}>{FAMILY_NAMES[family] ?? family}</h3>
          <ul>
            {members.map(model => (
              <LibraryEntry key={model.id} model={model} onClose={onClose} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

function LibraryEntry({ model, onClose }: { readonly model: CareModel; readonly onClose: () => void }) {
  const economy = useAtlas(state => state.economy)
  const current = useAtlas(state => state.view.scenario.state)
  const goTo = useAtlas(state => state.goTo)
  const isNow = useAtlas(state => state.view.vocabulary === 'now')
  const lacks = new Map(
    model.stages.flatMap(stage =>
      findLacks(stage, economy, economy.practices).map(({ text }) => [text, text] as const),
    ),
  )
  return (
    <li className="library-entry">
      <p className="library-head">
        {model.stages.map(stage => {
          const state = { model: model.id, stage: stage.id }
          const name = model.stages.length === 1 ? model.name : `${model.name}, ${stage.name.toLowerCase()}`
          return (
            <button
              key={stage.id}
              type="button"
              className="chip"
              aria-current={isSameState(state, current) ? 'true' : undefined}
              data-state={formatState(state)}
              onClick={() => {
                goTo(state)
                onClose()
              }}
            >
              {name}
            </button>
          )
        })}
        {model.inWalk && <span className="library-mark">in the walk</span>}
      </p>
      <p>{model.summary}</p>
      {[...lacks.keys()].map(text => (
        <p key={text} className="library-lacks">
          Here: {text}
        </p>
      ))}
      <p className="library-official">Nearest official term: {model.officialTerm}</p>
      {isNow && (
        <Suspense>
          <ClosestIdea model={model.id} />
        </Suspense>
      )}
      <SourceNote because={model.because} />
    </li>
  )
}

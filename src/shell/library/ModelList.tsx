import { lazy, Suspense } from 'react'
import { isSameState } from '../../domain/project/findState.ts'
import { listModelLinks, type ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { FAMILY_NAMES } from '../../domain/words/familyNames.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import { groupByFamily } from './groupByFamily.ts'
import { LinkList } from './LinkList.tsx'
import { lacksOf } from './lacksOf.ts'

const ClosestIdea = lazy(async () => ({
  default: (await import('../words/ClosestIdea.tsx')).ClosestIdea,
}))

/**
 * All care models by family: what each is, what it leads to and why, what it is called officially, what this area lacks
 * for it; one click shows it. The same facts as the map of models.
 */
export function ModelList({ onClose }: { readonly onClose: () => void }) {
  const models = useAtlas(state => state.library.models)
  const links = listModelLinks(models)
  return (
    <>
      <p>
        Page Down walks through the models marked <em>in the walk</em>. Any other stays on the map until you
        go back to the walk; Page Down then goes through its family.
      </p>
      {groupByFamily(models).map(({ family, members }) => (
        <section key={family} className="library-family" aria-labelledby={`family-${family}`}>
          <h3 id={`family-${family}`}>{FAMILY_NAMES[family] ?? family}</h3>
          <ul>
            {members.map(model => (
              <LibraryEntry key={model.id} model={model} models={models} links={links} onClose={onClose} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type EntryProps = {
  readonly model: CareModel
  readonly models: readonly CareModel[]
  readonly links: readonly ModelLink[]
  readonly onClose: () => void
}

function LibraryEntry({ model, models, links, onClose }: EntryProps) {
  const economy = useAtlas(state => state.economy)
  const current = useAtlas(state => state.view.scenario.state)
  const goTo = useAtlas(state => state.goTo)
  const gloss = useGloss()
  const isNow = useAtlas(state => state.view.vocabulary === 'now')
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
      <p>{gloss(model.summary)}</p>
      {lacksOf(model, economy).map(text => (
        <p key={text} className="library-lacks">
          Here: {gloss(text)}
        </p>
      ))}
      <LinkList links={links.filter(({ from }) => from === model.id)} models={models} />
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

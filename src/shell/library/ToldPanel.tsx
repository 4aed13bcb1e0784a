import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import { wordLink } from '../../domain/words/describeModelLink.ts'
import type { Told } from '../../draw/models/modelMapContext.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import { LinkList, LinkWords } from './LinkList.tsx'

const ClosestIdea = lazy(async () => ({
  default: (await import('../words/ClosestIdea.tsx')).ClosestIdea,
}))

type Props = {
  readonly told: Told
  readonly models: readonly CareModel[]
  readonly links: readonly ModelLink[]
  readonly lacks: ReadonlyMap<string, readonly string[]>
  readonly onTell: (told: Told, isChosen: boolean) => void
  readonly onWalk: (state: State) => void
}

/** Beside the map of models: the model or the arrow that is pointed at, with its reasons and sources. */
export function ToldPanel({ told, onTell, ...rest }: Props) {
  const panel = useRef<HTMLElement>(null)
  const isFromHere = useRef(false)
  const id = 'link' in told ? told.link : told.model
  useEffect(() => {
    // What was pressed is gone: whoever walks along the arrows here goes on at the new heading.
    if (isFromHere.current && id !== '') panel.current?.querySelector('h3')?.focus()
    isFromHere.current = false
  }, [id])
  const props = {
    ...rest,
    onTell: (next: Told, isChosen: boolean) => {
      isFromHere.current = true
      onTell(next, isChosen)
    },
  }
  const link = 'link' in told ? props.links.find(({ id }) => id === told.link) : undefined
  const model = 'model' in told ? props.models.find(({ id }) => id === told.model) : undefined
  return (
    <aside ref={panel} className="library-told" aria-label="What is pointed at">
      {link !== undefined && <ToldLink link={link} {...props} />}
      {model !== undefined && <ToldModel model={model} {...props} />}
    </aside>
  )
}

type Parts = Omit<Props, 'told'>

function ToldLink({ link, models, onTell, onWalk }: Parts & { readonly link: ModelLink }) {
  const ends = [link.from, link.to].flatMap(id => models.find(model => model.id === id) ?? [])
  return (
    <>
      <h3 tabIndex={-1}>
        {ends.map(({ name }, index) => (
          <span key={name}>
            {index > 0 && ' → '}
            {name}
          </span>
        ))}
      </h3>
      <div>
        <LinkWords link={link} models={models} />
      </div>
      {ends.map(model => (
        <p key={model.id} className="library-head">
          <button type="button" className="link-button" onClick={() => onTell({ model: model.id }, true)}>
            About {model.name}
          </button>
          <WalkButtons model={model} onWalk={onWalk} />
        </p>
      ))}
    </>
  )
}

function ToldModel({ model, models, links, lacks, onTell, onWalk }: Parts & { readonly model: CareModel }) {
  const gloss = useGloss()
  const isNow = useAtlas(state => state.view.vocabulary === 'now')
  const coming = links.filter(({ from, to }) => to === model.id && from !== model.id)
  return (
    <>
      <h3 tabIndex={-1}>{model.name}</h3>
      <p>{gloss(model.summary)}</p>
      {(lacks.get(model.id) ?? []).map(text => (
        <p key={text} className="library-lacks">
          Here: {gloss(text)}
        </p>
      ))}
      <p className="library-head">
        <WalkButtons model={model} onWalk={onWalk} />
      </p>
      <LinkList
        links={links.filter(({ from }) => from === model.id)}
        models={models}
        onTell={link => onTell({ link: link.id }, true)}
      />
      {coming.length > 0 && (
        <>
          <p className="library-official">Comes from</p>
          <ul className="library-facts">
            {coming.map(link => (
              <li key={link.id}>
                <button type="button" className="link-button" onClick={() => onTell({ link: link.id }, true)}>
                  {models.find(({ id }) => id === link.from)?.name}: {wordLink(link)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="library-official">Nearest official term: {model.officialTerm}</p>
      {isNow && (
        <Suspense>
          <ClosestIdea model={model.id} />
        </Suspense>
      )}
      <SourceNote because={model.because} />
    </>
  )
}

function WalkButtons({
  model,
  onWalk,
}: {
  readonly model: CareModel
  readonly onWalk: (state: State) => void
}) {
  return model.stages.map(stage => {
    const state = { model: model.id, stage: stage.id }
    const words = `Show ${model.stages.length === 1 ? 'it' : stage.name.toLowerCase()}`
    return (
      <button
        key={formatState(state)}
        type="button"
        className="chip"
        aria-label={`${words}: ${model.name}`}
        onClick={() => onWalk(state)}
      >
        {words}
      </button>
    )
  })
}

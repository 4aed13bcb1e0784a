import { useEffect, useId, useRef } from 'react'
import { nameState } from '../../domain/project/findState.ts'
import type { Statement } from '../../domain/vocabulary/careModel.ts'
import { type Case, caseStoryId } from '../../domain/vocabulary/case.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import { CASES } from './readCases.ts'
import './library.css'
import { VanguardTable } from './VanguardTable.tsx'

type Props = {
  readonly onClose: () => void
  /** The case to begin at. */
  readonly showCase?: string | undefined
}

/** Real places in short cited cards, each leading to the state that is nearest to it; and the 29 vanguards. */
export function CasesPanel({ onClose, showCase }: Props) {
  return (
    <>
      <p>
        What the sources say of twelve places, in our words. Each is told as a story of four or five steps, or
        opens as a scenario: the model that is nearest to it, on the area that is open. That is no map of the
        place, and the choices made for it are ours.
      </p>
      <ul className="library-cases">
        {CASES.cases.map(one => (
          <CaseCard key={one.id} one={one} isWanted={one.id === showCase} onClose={onClose} />
        ))}
      </ul>
      <VanguardTable />
    </>
  )
}

type CardProps = { readonly one: Case; readonly isWanted: boolean; readonly onClose: () => void }

function CaseCard({ one, isWanted, onClose }: CardProps) {
  const id = useId()
  const gloss = useGloss()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isWanted) head.current?.focus({ preventScroll: true })
    if (isWanted) head.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])
  const store = useAtlasStore()
  const present = useAtlas(state => state.present)
  const models = useAtlas(state => state.library.models)
  const name = nameState(models, one.state)
  const show = () => {
    const { view, notify, economy } = store.getState()
    const scenario = { ...view.scenario, state: one.state, set: { ...view.scenario.set, ...one.set } }
    store.setState({ view: { ...view, scenario }, visit: 'push' })
    notify([`${name} on ${economy.name}: the model nearest to ${one.name}, not a map of ${one.place}.`])
    onClose()
  }
  const tell = () => {
    onClose()
    present({ story: caseStoryId(one), step: 0 })
  }
  return (
    <li className="library-entry" id={`case-${one.id}`}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {one.name} <span className="library-mark">{one.place}</span>
      </h3>
      <p>{gloss(one.text)}</p>
      <SourceNote because={one.because} own={CASES.sources} />
      <StatementList title="Figures and facts" statements={one.facts} />
      <StatementList title="Where sources disagree" statements={one.disagreements} />
      <p>
        <button type="button" className="chip" aria-label={`Present this case: ${one.name}`} onClick={tell}>
          Present this case
        </button>{' '}
        <button type="button" className="chip" aria-describedby={id} onClick={show}>
          Open as scenario: {name}
        </button>
      </p>
    </li>
  )
}

function StatementList(props: { readonly title: string; readonly statements: readonly Statement[] }) {
  const { title, statements } = props
  const gloss = useGloss()
  if (statements.length === 0) return null
  return (
    <>
      <p className="library-official">{title}</p>
      <ul className="library-facts">
        {statements.map(({ text, because }) => (
          <li key={text}>
            {gloss(text)}
            <SourceNote because={because} own={CASES.sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

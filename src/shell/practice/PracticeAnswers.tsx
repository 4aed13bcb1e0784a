import { Map as MapIcon, Printer, Search } from 'lucide-react'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { ModelStepper } from '../ModelStepper.tsx'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { AllStates } from './AllStates.tsx'
import { IncomeTable } from './IncomeTable.tsx'
import { NoteList } from './NoteList.tsx'
import { OpenChoices } from './OpenChoices.tsx'
import { PlainAnswers } from './PlainAnswers.tsx'
import { usePracticeStory } from './usePracticeStory.ts'

type Props = {
  readonly practice: Practice
  readonly model: MapModel
  readonly onAnother: () => void
}

/** All that one practice asks: the state on screen in plain language and in pounds, all states side by side, what the sources leave open. */
export function PracticeAnswers({ practice, model, onAnother }: Props) {
  const show = useAtlas(state => state.show)
  const money = useAtlas(state => state.view.money)
  const answers = usePracticeStory(practice.id, model)
  const { current } = answers
  const { terms } = model.reader
  return (
    <>
      <div className="practice-head">
        <div>
          <h2>{practice.name}</h2>
          <p className="practice-about">
            <AboutPractice practice={practice} terms={terms} />
          </p>
          {terms.stamp !== undefined && <p className="practice-about">{terms.stamp}</p>}
        </div>
        <div className="practice-tools">
          <button type="button" className="button" onClick={() => show('explore')}>
            <MapIcon aria-hidden size={17} />
            See it on the map
          </button>
          <button type="button" className="button" onClick={onAnother}>
            <Search aria-hidden size={17} />
            Another practice
          </button>
          <button type="button" className="button" onClick={() => globalThis.print()}>
            <Printer aria-hidden size={17} />
            Print one page
          </button>
        </div>
      </div>
      <div className="practice-steps">
        <ModelStepper />
      </div>
      <div className="practice-current">
        <PlainAnswers state={current} caption={model.caption} />
        <div className="practice-beside">
          {money && <IncomeTable state={current} model={model} />}
          <OpenChoices state={current} />
        </div>
      </div>
      <AllStates answers={answers} practice={practice} model={model} />
      <NoteList state={current} model={model} />
    </>
  )
}

/** Code, patients, commissioner, locality, contract, groups, flags: what the file says of it. */
function AboutPractice({
  practice,
  terms: { kinds },
}: {
  readonly practice: Practice
  readonly terms: Terms
}) {
  const economy = useAtlas(state => state.economy)
  const { id, list, contract, flags, postcode, locality } = practice
  const place = economy.localities.find(one => one.id === locality)?.name
  const groups = economy.groups.filter(group => group.members.includes(id))
  return [
    id,
    postcode,
    `${groupThousands(list)} patients`,
    place,
    contract === 'unknown' ? 'contract not known' : contract.toUpperCase(),
    ...groups.map(group => `${group.name} (${kinds[group.kind]})`),
    ...flags.map(flag => flag.replaceAll('-', ' ')),
  ]
    .filter(part => part !== undefined)
    .join(' · ')
}

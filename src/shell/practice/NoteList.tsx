import { CircleHelp, Info, ThumbsUp, TriangleAlert } from 'lucide-react'
import type { NoteKind, NoteTopic, PracticeNote } from '../../domain/practice/practiceNote.ts'
import type { StateTold } from '../../domain/practice/tellStates.ts'
import { certaintyOf } from '../../domain/project/reasons.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import type { MapModel } from '../useMapModel.ts'
import { PRACTICE_NOTES } from './readNotes.ts'

const KIND_WORDS: Readonly<Record<NoteKind, string>> = {
  risk: 'Risks',
  benefit: 'Benefits',
  open: 'Open questions',
  fact: 'Also said',
}
const KIND_ICONS = { risk: TriangleAlert, benefit: ThumbsUp, open: CircleHelp, fact: Info }
const ORDER: readonly NoteKind[] = ['risk', 'benefit', 'open', 'fact']

const TOPIC_WORDS: Readonly<Record<NoteTopic, string>> = {
  contract: 'Contract',
  'way-back': 'Way back',
  'staying-out': 'Staying out',
  decides: 'Who decides',
  voice: 'Voice',
  money: 'Money',
  scale: 'Strength and scale',
  employment: 'Employment',
  pensions: 'Pensions',
  indemnity: 'Indemnity',
  vat: 'VAT',
  cqc: 'CQC registration',
  premises: 'Premises',
  liabilities: 'Liabilities',
  dispensing: 'Dispensing',
  now: 'Since then',
}

/** What the sources name for a practice like this one in the state on screen, by kind, each cited with its certainty. */
export function NoteList({ state, model }: { readonly state: StateTold; readonly model: MapModel }) {
  const gloss = useGloss()
  const money = useAtlas(one => one.view.money)
  const notes = state.notes.filter(note => money || !note.text.includes('£'))
  const part = model.map.parts.find(one => one.model === state.state.model && one.stage === state.state.stage)
  return (
    <section className="practice-notes" aria-label="What the sources say for a practice like this one">
      <h3>For a practice like this one: {state.name}</h3>
      <div className="note-columns">
        {part !== undefined && part.implications.length > 0 && (
          <div className="note-kind">
            <h4>
              <Info aria-hidden size={17} /> What the model means
            </h4>
            <ul>
              {part.implications.map(({ text, because }) => (
                <NoteItem key={text} text={gloss(text)} because={because} />
              ))}
            </ul>
          </div>
        )}
        {ORDER.map(kind => (
          <KindOfNotes key={kind} kind={kind} notes={notes.filter(note => note.kind === kind)} />
        ))}
      </div>
    </section>
  )
}

function KindOfNotes({ kind, notes }: { readonly kind: NoteKind; readonly notes: readonly PracticeNote[] }) {
  const Icon = KIND_ICONS[kind]
  if (notes.length === 0) return null
  return (
    <div className={`note-kind note-${kind}`}>
      <h4>
        <Icon aria-hidden size={17} /> {KIND_WORDS[kind]}
      </h4>
      <ul>
        {notes.map(({ topic, text, because }) => (
          <NoteItem key={text} topic={TOPIC_WORDS[topic]} text={text} because={because} />
        ))}
      </ul>
    </div>
  )
}

function NoteItem({
  topic,
  text,
  because,
}: {
  readonly topic?: string
  readonly text: string
  readonly because: PracticeNote['because']
}) {
  return (
    <li>
      <details>
        <summary>
          {topic !== undefined && <strong>{topic}: </strong>}
          {text} <span className="plain-certainty">{CERTAINTY_NAMES[certaintyOf(because)].word}</span>
        </summary>
        <SourceNote because={because} own={PRACTICE_NOTES.sources} />
      </details>
    </li>
  )
}

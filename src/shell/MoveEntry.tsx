import { useMemo } from 'react'
import type { Cohort, Move, Way } from '../domain/moves/move.ts'
import type { Sentence } from '../domain/moves/tellMoves.ts'
import { knownPence } from '../domain/project/knownPayments.ts'
import type { PracticePayment } from '../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { formatPence, groupThousands } from '../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, SERVICE_NAMES } from '../domain/words/terms.ts'
import { wordBasis } from '../draw/words/wordBasis.ts'
import { Fold } from './Fold.tsx'
import { SourceNote, useSourceWords } from './SourceNote.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

const MOST = 12

type Payments = ReadonlyMap<OrganisationId, PracticePayment>

type Props = { readonly sentence: Sentence; readonly move: Move | undefined; readonly model: MapModel }

/** One move as a sentence, opening to what went which way, why, and how certain that is. */
export function MoveEntry({ sentence, move, model }: Props) {
  const money = useAtlas(state => state.view.money)
  const sourceWords = useSourceWords()
  const given = useAtlas(state => state.economy.payments)
  const payments = useMemo(() => new Map(given.map(payment => [payment.practice, payment])), [given])
  const basis = wordBasis((move?.cohorts ?? []).map(cohort => ({ illustrative: !isKnown(cohort, payments) })))
  return (
    <li className={`move move-${move?.kind ?? 'other'}`}>
      <Fold
        summary={
          <>
            {money ? sentence.text : sentence.moneyFreeText}
            <span className="move-ground">
              {CERTAINTY_NAMES[sentence.certainty].word} · {sourceWords(sentence.because)}
              {money && basis !== '' ? ` · £ ${basis}` : ''}
            </span>
          </>
        }
      >
        {() => <MoveDetails sentence={sentence} move={move} model={model} />}
      </Fold>
    </li>
  )
}

/** What went which way, and the sources. */
function MoveDetails({ sentence, move, model }: Props) {
  const money = useAtlas(state => state.view.money)
  const cohorts = [...(move?.cohorts ?? [])].sort((a, b) => b.pence - a.pence)
  return (
    <div className="move-details">
      {cohorts.length > 0 && (
        <table>
          <caption className="visually-hidden">What went which way</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              {money && <th scope="col">£</th>}
            </tr>
          </thead>
          <tbody>
            {cohorts.slice(0, MOST).map(cohort => (
              <CohortRow key={keyOf(cohort)} cohort={cohort} model={model} money={money} />
            ))}
          </tbody>
        </table>
      )}
      {cohorts.length > MOST && <p>and {cohorts.length - MOST} more ways.</p>}
      <SourceNote because={sentence.because} />
    </div>
  )
}

/** True where all that moved are the known payments of the practices, to the penny. */
function isKnown({ service, practices, pence }: Cohort, payments: Payments): boolean {
  const paid = practices.flatMap(id => knownPence(payments.get(id), service) ?? [])
  return paid.length > 0 && paid.reduce((sum, one) => sum + one, 0) === pence
}

function keyOf({ service, before, after, practices }: Cohort): string {
  return [service, ...Object.values(before), ...Object.values(after), practices[0]].join(' ')
}

function CohortRow({ cohort, model, money }: { cohort: Cohort; model: MapModel; money: boolean }) {
  return (
    <tr>
      <td>
        {SERVICE_NAMES[cohort.service]}, {cohort.practices.length}{' '}
        {cohort.practices.length === 1 ? 'practice' : 'practices'}, {groupThousands(cohort.patients)} patients
      </td>
      <td>{nameWay(cohort.before, model)}</td>
      <td>{nameWay(cohort.after, model)}</td>
      {money && <td>{formatPence(cohort.pence)}</td>}
    </tr>
  )
}

/** "NHS Marlshire CCG → Marlshire CCPO → Marl General": payer, first holder, deliverer, each once. */
function nameWay({ payer, firstHolder, deliverer }: Way, model: MapModel): string {
  const hands = [payer, firstHolder, deliverer].map(hand =>
    hand === 'practice' ? 'practice' : model.nameBody(hand),
  )
  return hands.filter((hand, index) => hand !== hands[index - 1]).join(' → ')
}

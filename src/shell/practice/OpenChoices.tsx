import type { Decision } from '../../domain/practice/practiceTold.ts'
import type { StateTold } from '../../domain/practice/tellStates.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { SourceNote } from '../SourceNote.tsx'
import { useGloss } from '../useGloss.ts'

/** What the state leaves open that touches this practice: how it stands here, and whose decision the source says it is. */
export function OpenChoices({ state }: { readonly state: StateTold }) {
  const { decisions } = state.told
  const gloss = useGloss()
  if (decisions.length === 0) return null
  return (
    <section className="open-choices" aria-label="What this state leaves open">
      <h3>What this state leaves open</h3>
      <ul>
        {decisions.map(decision => (
          <li key={decision.choice}>
            <details>
              <summary>
                <strong>{gloss(decision.label)}:</strong> {gloss(wordStanding(decision))}{' '}
                <span className="plain-certainty">{CERTAINTY_NAMES[decision.certainty].word}</span>
              </summary>
              <SourceNote because={decision.because} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordStanding({ type, isOn, decides }: Decision): string {
  const stands =
    type === 'practices'
      ? `this practice is ${isOn ? 'among them' : 'not among them'} here`
      : `${isOn ? 'so' : 'not so'} here`
  return decides === undefined ? `${stands}.` : `${stands}; decided by ${decides}.`
}

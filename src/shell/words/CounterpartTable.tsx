import type { ModelCounterpart, NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import { CLOSENESS_NAMES, CONFIDENCE_NAMES } from '../../domain/words/nowWords.ts'

/** A word of 2015 and what answers to it now; without that, nobody has compared them. */
export type Pair = {
  readonly key: string
  readonly then: string
  readonly counterpart: ModelCounterpart | undefined
}

type Props = {
  readonly caption: string
  readonly now: NowVocabulary
  readonly pairs: readonly Pair[]
}

/** Pairs of words as a table. */
export function CounterpartTable({ caption, now, pairs }: Props) {
  return (
    <table className="counterparts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">2015</th>
          <th scope="col">Now</th>
          <th scope="col">How near</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ key, then, counterpart }) => (
          <tr key={key}>
            <th scope="row">{then}</th>
            {counterpart === undefined ? (
              <td colSpan={3}>not compared: the word of 2015 stays</td>
            ) : (
              <>
                <td>{counterpart.word ?? (counterpart.closeness === 'same' ? then : '–')}</td>
                <td>{CLOSENESS_NAMES[counterpart.closeness]}</td>
                <td>
                  {counterpart.sentence} {counterpart.differs}
                  <small>
                    {CONFIDENCE_NAMES[counterpart.confidence]}
                    {counterpart.sources.map(
                      id => ` · ${now.sources.find(one => one.id === id)?.title ?? id}`,
                    )}
                  </small>
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { assertNever } from '../../kit/assertNever.ts'
import type { Counterpart, NowVocabulary } from '../vocabulary/nowVocabulary.ts'
import type { Gloss, Terms } from '../vocabulary/terms.ts'
import { TERMS_2015 } from './terms.ts'

type Laid = Pick<NowVocabulary, 'counterparts' | 'stamp'>

/**
 * The words of 2015 with those of now laid over them. A word shows how near it is: what is the same keeps its word, what
 * was renamed or succeeded takes the new one and says so, and what is only like something of now keeps the word of
 * 2015, since the new one alone would claim too much.
 */
export function layOver({ counterparts, stamp }: Laid, glosses: readonly Gloss[] = []): Terms {
  return {
    kinds: layOverEach(TERMS_2015.kinds, counterparts.kinds),
    forms: layOverEach(TERMS_2015.forms, counterparts.forms),
    payments: layOverEach(TERMS_2015.payments, counterparts.payments),
    agreements: layOverEach(TERMS_2015.agreements, counterparts.agreements),
    asides: {
      kinds: tellAsides(counterparts.kinds),
      forms: tellAsides(counterparts.forms),
      payments: tellAsides(counterparts.payments),
    },
    // A longer phrase holds a shorter one, and says more.
    glosses: [...glosses].sort((a, b) => b.says.length - a.says.length),
    stamp,
  }
}

type Some<Key extends string> = Readonly<Partial<Record<Key, Counterpart>>>

function layOverEach<Key extends string>(
  words: Readonly<Record<Key, string>>,
  counterparts: Some<Key>,
): Readonly<Record<Key, string>> {
  const laid: Record<Key, string> = { ...words }
  for (const key in words) {
    const counterpart = counterparts[key]
    if (counterpart !== undefined) laid[key] = wordOf(words[key], counterpart)
  }
  return laid
}

/** A word by itself: "integrated care board (successor)", "Prime contract (loosely: lead-provider contract)". */
function wordOf(then: string, counterpart: Counterpart): string {
  const { word, closeness } = counterpart
  const isTaken = closeness === 'renamed' || closeness === 'successor'
  return isTaken && word !== undefined ? `${word} (${closeness})` : `${then}${asideOf(counterpart)}`
}

/** What follows the word of 2015, with the space before it. */
export function asideOf({ word, closeness }: Pick<Counterpart, 'word' | 'closeness'>): string {
  switch (closeness) {
    case 'same':
      return ''
    case 'renamed':
      return ` (now: ${word})`
    case 'successor':
      return ` (successor: ${word})`
    case 'loose':
      return word === undefined ? ' (2015 term)' : ` (loosely: ${word})`
    case 'none':
      return ' (2015 term; none now)'
    default:
      return assertNever(closeness)
  }
}

function tellAsides<Key extends string>(counterparts: Some<Key>): Readonly<Partial<Record<Key, string>>> {
  const asides: Partial<Record<Key, string>> = {}
  for (const key in counterparts) {
    const counterpart = counterparts[key]
    if (counterpart !== undefined && counterpart.closeness !== 'same') asides[key] = asideOf(counterpart)
  }
  return asides
}

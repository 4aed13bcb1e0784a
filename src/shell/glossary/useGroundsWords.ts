import { weakestCertainty } from '../../domain/vocabulary/certainty.ts'
import type { Grounds } from '../../domain/vocabulary/glossary.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { useSourceWords } from '../SourceNote.tsx'

const OUR_WORDS = { word: 'our word', explanation: 'our explanation, of no source' } as const

/** On what an explanation stands: "stated · BMA 2015", "our word". */
export function useGroundsWords(): (grounds: Grounds) => string {
  const sourceWords = useSourceWords()
  return grounds => {
    if ('ours' in grounds) return OUR_WORDS[grounds.ours]
    const { because } = grounds
    const certainty = weakestCertainty(because.map(reason => reason.certainty))
    return `${CERTAINTY_NAMES[certainty].word} · ${sourceWords(because)}`
  }
}

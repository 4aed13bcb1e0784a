import { useCallback } from 'react'
import { glossText } from '../domain/words/glossText.ts'
import { termsOf } from '../domain/words/termsOf.ts'
import { useAtlas } from './useAtlas.ts'

/** How what a source says is read in the words of the view: `glossText` with them. */
export function useGloss(): (text: string) => string {
  const terms = useAtlas(({ library, view }) => termsOf(library, view))
  return useCallback(text => glossText(text, terms), [terms])
}

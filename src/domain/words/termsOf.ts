import type { Library } from '../vocabulary/library.ts'
import type { Terms } from '../vocabulary/terms.ts'
import type { View } from '../vocabulary/view.ts'
import { TERMS_2015 } from './terms.ts'

/** The words that a view is read in. Until the words of now have come, those of 2015. */
export function termsOf({ now }: Pick<Library, 'now'>, { vocabulary }: Pick<View, 'vocabulary'>): Terms {
  return vocabulary === 'now' && now !== undefined ? now.terms : TERMS_2015
}

import type { Terms } from '../../src/domain/vocabulary/terms.ts'

/** Words before an abbreviation that begin no proper name. */
const PLAIN = /^(The|A|As|Both|Each|If|In|Its|No|Of|One|That|Their|This|When|Where|Which)$/

/**
 * The words of 2015 in one text of a reader in the words of now that have a word of now and are not followed, anywhere
 * in the text, by it. Names of bodies ("Marlshire CCG") are the area's own.
 */
export function findUnmarked(text: string, { glosses = [] }: Pick<Terms, 'glosses'>): readonly string[] {
  return glosses.flatMap(({ says, word, aside }) => {
    if (text.includes(aside.trim()) || (word !== undefined && text.includes(word))) return []
    const mention = new RegExp(`(?:(\\p{Lu}[\\p{L}’'-]*) )?(?<![\\p{L}\\d-])${says}(?![\\p{L}\\d-])`, 'gu')
    const bare = [...text.matchAll(mention)].filter(
      ([, before]) => before === undefined || PLAIN.test(before) || says === says.toLowerCase(),
    )
    return bare.length === 0 ? [] : [`${says}: ${text.slice(0, 300)}`]
  })
}

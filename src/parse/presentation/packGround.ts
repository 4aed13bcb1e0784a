import { isOwnStory, toOwnId } from '../../story/ownAddress.ts'
import type { Ground } from '../../story/together/ground.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { formatStory } from '../story/formatStory.ts'
import { LONGEST_PART } from './messageSchema.ts'

/**
 * What is presented, in parts that each fit a message. A built-in economy goes by its id; a reader's own goes whole,
 * from window to window and past no server, and with it the `fragment` that carries its file in a link.
 */
export function packGround(
  { economy, story, money, models }: Ground,
  way: 'built-in' | { readonly fragment: string },
): readonly string[] {
  // Its file has the id without the mark of an own story, which no file's id may have.
  const isOwn = isOwnStory(story.id)
  const text = JSON.stringify({
    economy:
      way === 'built-in' ? { builtIn: economy.id } : { text: formatEconomy(economy), fragment: way.fragment },
    story: { text: formatStory({ ...story, id: isOwn ? toOwnId(story.id) : story.id }), isOwn },
    money,
    models,
  })
  const parts = Math.ceil(text.length / LONGEST_PART)
  return Array.from({ length: parts }, (_, part) =>
    text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART),
  )
}

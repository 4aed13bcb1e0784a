import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import type { Ground } from '../../story/together/ground.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { parseStory } from '../story/parseStory.ts'
import { groundSchema } from './groundSchema.ts'

type Known = { readonly library: Library; readonly economies: readonly Economy[] }

/** What is presented, and the fragment that carries a reader's own economy in a link; empty where none does. */
export type ReadGround = { readonly ground: Ground; readonly fragment: string }

/** Reads what `packGround` packed, as strictly as any file; nothing where it cannot be used. */
export function readGround(text: string, known: Known): ReadGround | undefined {
  const packed = groundSchema.safeParse(readJson(text)).data
  if (packed === undefined) return undefined
  const { models, sources } = known.library
  const economy = readEconomy(packed.economy, known)
  const story = parseStory(packed.story.text, 'presentation', { models, sources }).value
  if (economy === undefined || story === undefined) return undefined
  const fragment = 'fragment' in packed.economy ? packed.economy.fragment : ''
  const id = packed.story.isOwn ? toOwnAddress(story.id) : story.id
  return { ground: { economy, story: { ...story, id }, money: packed.money }, fragment }
}

function readEconomy(
  wanted: { readonly builtIn: string } | { readonly text: string },
  { economies }: Known,
): Economy | undefined {
  return 'text' in wanted
    ? parseEconomy(wanted.text, 'presentation').value
    : economies.find(economy => economy.id === wanted.builtIn)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

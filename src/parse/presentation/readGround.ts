import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import { withModel } from '../../domain/vocabulary/withModel.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import type { Ground, OwnModelFile } from '../../story/together/ground.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { parseModel } from '../model/parseModel.ts'
import { parseStory } from '../story/parseStory.ts'
import { groundSchema } from './groundSchema.ts'

type Known = { readonly library: Library; readonly economies: readonly Economy[] }

export type ReadGround = {
  readonly ground: Ground
  /** Carries a reader's own economy in a link; empty where none does. */
  readonly fragment: string
  /** With the models of the presenter's own. */
  readonly library: Library
}

/** Reads what `packGround` packed, as strictly as any file; nothing where it cannot be used. */
export function readGround(text: string, known: Known): ReadGround | undefined {
  const packed = groundSchema.safeParse(readJson(text)).data
  if (packed === undefined) return undefined
  const library = packed.models.reduce(addModel, known.library)
  const economy = readEconomy(packed.economy, known)
  const story = parseStory(packed.story.text, 'presentation', library).value
  if (economy === undefined || story === undefined) return undefined
  const fragment = 'fragment' in packed.economy ? packed.economy.fragment : ''
  const id = packed.story.isOwn ? toOwnAddress(story.id) : story.id
  const { money, models } = packed
  return { ground: { economy, story: { ...story, id }, money, models }, fragment, library }
}

function addModel(library: Library, { id, text }: OwnModelFile): Library {
  const { value } = parseModel(text, id, library.sources)
  return value === undefined ? library : withModel(library, value)
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

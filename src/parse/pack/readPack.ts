import type { Pack, PackedPractice } from './pack.ts'
import { packPieceSchema, packSchema } from './packSchema.ts'

/** A pack's `pack.json`; nothing where it is none of this version, or the pack is empty. */
export function readPack(text: string): Pack | undefined {
  const pack = packSchema.safeParse(parseJson(text)).data
  return pack === undefined || pack.practices === 0 ? undefined : pack
}

/** The practices of one piece of the index; nothing where it is damaged. */
export function readPackPiece(text: string): readonly PackedPractice[] | undefined {
  const piece = packPieceSchema.safeParse(parseJson(text)).data
  return piece?.practices.map(([code, name, postcode, area]) => ({ code, name, postcode, area }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

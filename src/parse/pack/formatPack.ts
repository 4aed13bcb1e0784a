import type { Economy } from '../../domain/vocabulary/economy.ts'
import { compareText } from '../../kit/compareText.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import type { Pack, PackedPractice } from './pack.ts'
import { plain } from './packWords.ts'
import { splitIndex } from './splitIndex.ts'

/** One file of a pack: its path in the pack's folder, and its text. */
export type PackFile = { readonly path: string; readonly text: string }

/** Areas as the static files of a pack: `pack.json`, `index/*.json` and, for each area, `areas/CODE.json`. */
export function formatPack(
  areas: readonly { readonly code: string; readonly economy: Economy }[],
): readonly PackFile[] {
  const practices: PackedPractice[] = areas.flatMap(({ code, economy }) =>
    economy.practices.map(({ id, name, postcode = '' }) => ({ code: id, name, postcode, area: plain(code) })),
  )
  const { pieces, common } = splitIndex(practices)
  const pack: Pack & { readonly schemaVersion: 1 } = {
    schemaVersion: 1,
    asOf:
      areas
        .map(({ economy }) => economy.asOf)
        .sort(compareText)
        .at(-1) ?? '',
    practices: practices.length,
    areas: Object.fromEntries(areas.map(({ code, economy }) => [plain(code), economy.name])),
    pieces: [...pieces.keys()].sort(compareText),
    common,
  }
  const index = [...pieces].map(([piece, found]) => ({
    path: `index/${piece}.json`,
    text: formatPiece(found),
  }))
  const economies = areas.map(({ code, economy }) => ({
    path: `areas/${plain(code)}.json`,
    text: formatEconomy(economy),
  }))
  return [{ path: 'pack.json', text: `${JSON.stringify(pack)}\n` }, ...index, ...economies]
}

function formatPiece(practices: readonly PackedPractice[]): string {
  const rows = practices.map(({ code, name, postcode, area }) => JSON.stringify([code, name, postcode, area]))
  return `{"practices":[\n${rows.join(',\n')}\n]}\n`
}

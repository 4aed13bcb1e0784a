import type { Pack, PackedPractice } from '../../parse/pack/pack.ts'

/** Beside the page. The build puts an empty pack there, so that asking for it is no error where a host has none. */
const FOLDER = 'pack/'

let opening: Promise<Pack | undefined> | undefined
const pieces = new Map<string, Promise<readonly PackedPractice[] | undefined>>()

/** The pack that the host of this page put beside it; nothing where there is none. Asked for once, and only on demand. */
export function findPack(): Promise<Pack | undefined> {
  opening ??= readManifest().catch(() => {
    opening = undefined
    return undefined
  })
  return opening
}

async function readManifest(): Promise<Pack | undefined> {
  const text = await fetchPackFile('pack.json')
  const { readPack } = await import('../../parse/pack/readPack.ts')
  return readPack(text)
}

/** The practices of some pieces of the index. Rejects where one of them does not come, or is damaged. */
export async function findPacked(names: readonly string[]): Promise<readonly PackedPractice[]> {
  const found = await Promise.all(names.map(findPiece))
  return found.flatMap(piece => {
    if (piece === undefined) throw new Error('A piece of the pack is damaged')
    return piece
  })
}

function findPiece(name: string): Promise<readonly PackedPractice[] | undefined> {
  const known = pieces.get(name)
  if (known !== undefined) return known
  const piece = readPiece(name)
  pieces.set(name, piece)
  // What did not come is asked for again.
  piece.catch(() => pieces.delete(name))
  return piece
}

async function readPiece(name: string): Promise<readonly PackedPractice[] | undefined> {
  const [text, { readPackPiece }] = await Promise.all([
    fetchPackFile(`index/${name}.json`),
    import('../../parse/pack/readPack.ts'),
  ])
  return readPackPiece(text)
}

/** Rejects where the file does not come. */
export async function fetchPackFile(path: string): Promise<string> {
  const response = await fetch(new URL(FOLDER + path, document.baseURI))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}

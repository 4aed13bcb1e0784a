import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import { loadScript } from './loadScript.ts'

declare global {
  /** What `own.js` leaves: it reads the area that an address carries. Rejects where that was cut or altered. */
  var careModelAtlasOwn: ((packed: string) => Promise<Outcome<Economy, Problem>>) | undefined
}

/** An area that came with the address, or none; and a sentence for what of it could not be used. */
export type OwnArea = { readonly economy: Economy | undefined; readonly notices: readonly string[] }

/** Reads the area that the fragment `#economy=PACKED` carries, with the script at `address`. Nothing is asked of anybody else. */
export async function readOwnArea(packed: string, address: string | undefined): Promise<OwnArea> {
  if (address === undefined)
    return none('This page shows the area that it was made for, and cannot open one from its address.')
  try {
    await loadScript(address)
  } catch {
    return none(
      'The address carries an area, but the script that reads it did not come. This is another area.',
    )
  }
  try {
    const { value, problems } = (await globalThis.careModelAtlasOwn?.(packed)) ?? {
      value: undefined,
      problems: [],
    }
    if (value === undefined) throw new Error('There is no area in it')
    return { economy: value, notices: sayLeftOut(problems.length) }
  } catch {
    return none(
      'The area in this address could not be read: the address may have been cut when it was copied. This is another area.',
    )
  }
}

function none(notice: string): OwnArea {
  return { economy: undefined, notices: [notice] }
}

function sayLeftOut(count: number): readonly string[] {
  if (count === 0) return []
  return [
    count === 1
      ? 'One entry of this area’s file could not be used.'
      : `${count} entries of this area’s file could not be used.`,
  ]
}

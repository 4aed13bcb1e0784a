import { type Remembered, readRemembered } from '../../parse/presentation/readRemembered.ts'
import { ARRIVAL } from '../arrival.ts'
import { readPresentationId } from './presentationId.ts'

const KEY = 'atlas presentation'

/** The presentation that the address names, else the one that this tab had before a reload or a crash. */
export function recall(): Remembered | undefined {
  const id = readPresentationId(ARRIVAL)
  if (id !== undefined) return { id }
  try {
    return readRemembered(sessionStorage.getItem(KEY) ?? '')
  } catch {
    return undefined
  }
}

export function remember(presentation: Remembered): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(presentation))
  } catch {
    // A forbidden storage costs the speaker's window only its link after a reload.
  }
}

import type { Economy } from '../../domain/vocabulary/economy.ts'
import { economyText } from '../../parse/work/economyText.ts'

/**
 * The name under which an economy as it was opened is kept: the same file or link leads to the same work again. Made
 * of its id and a 53-bit sum (cyrb53) of its facts; no secret and no proof, only unlikely to be another's.
 */
export function nameWork(economy: Economy): string {
  return `${economy.id}-${sum(economyText(economy)).toString(36)}`
}

function sum(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

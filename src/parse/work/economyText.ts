import type { Economy } from '../../domain/vocabulary/economy.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'

// Choices are saved far more often than facts change, and the facts are nearly all of the text.
const texts = new WeakMap<Economy, string>()

/** `formatEconomy`, made once for each economy. */
export function economyText(economy: Economy): string {
  const known = texts.get(economy)
  if (known !== undefined) return known
  const text = formatEconomy(economy)
  texts.set(economy, text)
  return text
}

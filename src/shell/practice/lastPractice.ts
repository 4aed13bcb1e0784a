import type { OrganisationId } from '../../domain/vocabulary/ids.ts'

/** The practice that the reader chose in each economy of this tab: chosen once, it is asked for no more. */
const chosen = new Map<string, OrganisationId>()

export function rememberPractice(economy: string, practice: OrganisationId): void {
  chosen.set(economy, practice)
}

export function lastPractice(economy: string): OrganisationId | undefined {
  return chosen.get(economy)
}

export function forgetPractice(economy: string): void {
  chosen.delete(economy)
}

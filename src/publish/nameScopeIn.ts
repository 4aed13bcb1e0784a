import type { Economy } from '../domain/vocabulary/economy.ts'

/** The name of a locality or practice that a contract is kept apart for. */
export function nameScopeIn({ localities, practices }: Economy): (id: string) => string {
  return id =>
    localities.find(locality => locality.id === id)?.name ??
    practices.find(practice => practice.id === id)?.name ??
    id
}

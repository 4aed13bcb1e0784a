import type { Economy } from '../domain/vocabulary/economy.ts'
import type { LocalityId, OrganisationId } from '../domain/vocabulary/ids.ts'
import { compareText } from '../kit/compareText.ts'

/** A locality by its id, or by its size where there are at least two. An id that is given goes before a size. */
export function findLocality(economy: Economy, name: string): LocalityId | undefined {
  const given = economy.localities.find(locality => locality.id === name)
  if (given !== undefined) return given.id
  if (name !== 'largest-locality' && name !== 'smallest-locality') return undefined
  const patients = new Map<LocalityId, number>()
  for (const { locality, list } of economy.practices)
    patients.set(locality, (patients.get(locality) ?? 0) + list)
  if (patients.size < 2) return undefined
  const bySize = [...patients].sort(([a, one], [b, other]) => other - one || compareText(a, b))
  return bySize.at(name === 'largest-locality' ? 0 : -1)?.[0]
}

/** A practice by its id, or the largest of all or of those under strain. */
export function findPractice(economy: Economy, name: string): OrganisationId | undefined {
  const given = economy.practices.find(practice => practice.id === name)
  if (given !== undefined) return given.id
  if (name !== 'largest-practice' && name !== 'practice-under-strain') return undefined
  const fitting = economy.practices.filter(
    ({ flags }) => name === 'largest-practice' || flags.includes('under-strain'),
  )
  return [...fitting].sort((a, b) => b.list - a.list || compareText(a.id, b.id))[0]?.id
}

import { localityId } from '../../domain/vocabulary/ids.ts'
import type { Locality } from '../../domain/vocabulary/organisation.ts'
import { compareText } from '../../kit/compareText.ts'

/** What a practice's place in a locality is worked out from. */
export type Placed = {
  readonly code: string
  readonly commissioner: string
  readonly postcode: string
  readonly patients: number
}

/** Patients: what the localities of the paper's smaller models have, and a locality group holds two of. */
const ABOUT = 50_000

type District = { readonly name: string; patients: number; readonly codes: string[] }

/**
 * Localities for an area that names none: each commissioner's outward postcodes in their natural order, cut where
 * about 50,000 patients are reached. They are ours (`derived`), and are named by their postcodes.
 */
export function deriveLocalities(practices: readonly Placed[]): {
  readonly localities: readonly Locality[]
  readonly localityOf: ReadonlyMap<string, string>
} {
  const localities: Locality[] = []
  const localityOf = new Map<string, string>()
  const taken = new Set<string>()
  const byCommissioner = new Map<string, Placed[]>()
  for (const practice of practices) {
    const others = byCommissioner.get(practice.commissioner)
    if (others === undefined) byCommissioner.set(practice.commissioner, [practice])
    else others.push(practice)
  }
  for (const commissioner of [...byCommissioner.keys()].sort(compareText)) {
    for (const part of cutDistricts(toDistricts(byCommissioner.get(commissioner) ?? []))) {
      const name = nameDistricts(part.map(district => district.name))
      const id = freeId(toSlug(name), commissioner, taken)
      localities.push({ id: localityId(id), name, derived: true })
      for (const code of part.flatMap(district => district.codes)) localityOf.set(code, id)
    }
  }
  return { localities, localityOf }
}

/** `SK6 5AA` is in SK6; an address without a postcode is in none. */
export function toOutwardCode(postcode: string): string {
  const plain = postcode.replace(/\s+/g, '').toUpperCase()
  return /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(plain)?.[1] ?? ''
}

function toDistricts(practices: readonly Placed[]): District[] {
  const districts = new Map<string, District>()
  for (const { code, postcode, patients } of practices) {
    const name = toOutwardCode(postcode)
    const district = districts.get(name) ?? { name, patients: 0, codes: [] }
    district.patients += patients
    district.codes.push(code)
    districts.set(name, district)
  }
  return [...districts.values()].sort((a, b) => compareText(toSortKey(a.name), toSortKey(b.name)))
}

/** SK2 before SK10, and no postcode last. */
function toSortKey(outward: string): string {
  const [, area = '', number = '', letter = ''] = /^([A-Z]+)(\d+)([A-Z]?)$/.exec(outward) ?? []
  return area === '' ? '~' : `${area.padEnd(2)}${number.padStart(2, '0')}${letter}`
}

/** As many parts as the patients call for, each as near to its fair size as whole districts allow. */
function cutDistricts(districts: readonly District[]): District[][] {
  let patientsLeft = districts.reduce((sum, district) => sum + district.patients, 0)
  let partsLeft = Math.max(1, Math.round(patientsLeft / ABOUT))
  const parts: District[][] = []
  let part: District[] = []
  let size = 0
  for (const district of districts) {
    const fair = patientsLeft / partsLeft
    const over = size + district.patients - fair
    if (part.length > 0 && partsLeft > 1 && over > fair - size) {
      parts.push(part)
      patientsLeft -= size
      partsLeft -= 1
      part = []
      size = 0
    }
    part.push(district)
    size += district.patients
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/** "SK1–SK3, SK6": runs are joined, so that the name stays short. */
export function nameDistricts(names: readonly string[]): string {
  const runs: { first: string; last: string }[] = []
  for (const name of names) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.last, name)) run.last = name
    else runs.push({ first: name, last: name })
  }
  const words = runs.map(({ first, last }) => {
    if (first === '') return 'no postcode'
    return first === last ? first : `${first}–${last}`
  })
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const name = words.length > 3 ? `${first} … ${last}` : words.join(', ')
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function follows(before: string, after: string): boolean {
  const split = (name: string) => /^([A-Z]+)(\d+)$/.exec(name)
  const [, area, number] = split(before) ?? []
  const [, nextArea, nextNumber] = split(after) ?? []
  return area !== undefined && area === nextArea && Number(nextNumber) === Number(number) + 1
}

function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function freeId(slug: string, commissioner: string, taken: Set<string>): string {
  const wished = taken.has(slug) ? `${slug}-${commissioner.toLowerCase()}` : slug
  let id = wished
  for (let number = 2; taken.has(id); number += 1) id = `${wished}-${number}`
  taken.add(id)
  return id
}

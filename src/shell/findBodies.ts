import type { MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { toMapName } from '../domain/words/toMapName.ts'

/** A body of the map as it can be found. */
export type FindableBody = {
  readonly body: MappedOrganisation
  /** A practice's code and postcode; the kind of any other body is added by who shows it. */
  readonly place: string
  /** All that it answers to, in small letters and without marks. */
  readonly answers: string
}

/** The bodies of a map with all that people may call them: full and short name, code, postcode with or without its gap. */
export function listFindable(
  organisations: readonly MappedOrganisation[],
  economy: Economy,
): readonly FindableBody[] {
  const postcodes = new Map(economy.practices.map(practice => [practice.id, practice.postcode]))
  return organisations.map(body => {
    const postcode = postcodes.get(body.id) ?? ''
    const names = [body.name, toMapName(body), body.id, postcode, postcode.replace(/\s/g, '')]
    return {
      body,
      place: [body.id, postcode].filter(text => text !== '').join(' · '),
      answers: answersOf(names),
    }
  })
}

/** What is answered to, in small letters and without marks, as `findBodies` asks for it. */
export function answersOf(names: readonly string[]): string {
  return names.map(plain).join(' | ')
}

/** Those that answer to every word of the query, the likeliest first. All of them where nothing is asked. */
export function findBodies<One extends { readonly answers: string }>(
  bodies: readonly One[],
  query: string,
): readonly One[] {
  const words = plain(query).split(' ')
  const whole = words.join(' ')
  return bodies
    .filter(({ answers }) => words.every(word => answers.includes(word)))
    .map(one => ({ one, rank: rankOf(one.answers, whole) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

/** A name, code or postcode that is just this; one that begins with it; one with a word that does; any other. */
function rankOf(answers: string, query: string): number {
  const names = answers.split(' | ')
  if (names.includes(query)) return 0
  if (names.some(name => name.startsWith(query))) return 1
  return names.some(name => name.includes(` ${query}`)) ? 2 : 3
}

/** "St Luke’s  Surgery" as people type it: "st lukes surgery". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import { compareText } from '../../kit/compareText.ts'
import type { CareMap, MappedOrganisation } from '../vocabulary/careMap.ts'
import { type LocalityId, type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Locality, type OrganisationKind } from '../vocabulary/organisation.ts'
import { joinPhrases, joinWords, type Phrase, say } from './phrase.ts'

/** Names with one of these at the end are common nouns and take "the": the GP network, but Marl General. */
const TAKES_ARTICLE =
  /(network|board|CCPO|MCP|PACS|alliance|group|federation|partnership|council|committee|fund|trust|specialists|pharmacies|homes|sector|NHS FT)( \(.*\))?$|^(cottage|community|district general) hospital$/i

const PLURALS: Readonly<Partial<Record<OrganisationKind, string>>> = {
  ccg: 'CCGs',
  'local-authority': 'councils',
  'gp-practice': 'practices',
  'gp-network': 'GP networks',
  'super-partnership': 'super-partnerships',
  'locality-group': 'locality groups',
  'community-provider': 'community providers',
  'mental-health-provider': 'mental health providers',
  'acute-trust': 'hospital trusts',
  'specialist-trust': 'specialist trusts',
  'hospital-site': 'hospital sites',
  'integrated-provider': 'integrated providers',
  'oversight-board': 'oversight boards',
  'professional-group': 'groups of specialists',
}

/** More than this many bodies are counted, not named. */
const MOST_NAMED = 3

/** All that sentences need to know of the bodies on two maps. */
export class Bodies {
  readonly #byId: ReadonlyMap<OrganisationId, MappedOrganisation>
  readonly #localities: ReadonlyMap<LocalityId, string>
  readonly practices: readonly MappedOrganisation[]

  constructor(before: CareMap, after: CareMap, localities: readonly Locality[]) {
    this.#byId = new Map([...before.organisations, ...after.organisations].map(body => [body.id, body]))
    this.#localities = new Map(localities.map(locality => [locality.id, locality.name]))
    this.practices = after.organisations.filter(body => body.kind === 'gp-practice')
  }

  kindOf(id: OrganisationId): OrganisationKind | undefined {
    return this.#byId.get(id)?.kind
  }

  isPractice(id: OrganisationId): boolean {
    return this.kindOf(id) === 'gp-practice'
  }

  /** Registered patients of the practices among these bodies. */
  patientsOf(ids: Iterable<OrganisationId>): number {
    let patients = 0
    for (const id of ids) patients += this.#byId.get(id)?.list ?? 0
    return patients
  }

  /** A body as the map names it, with its article where English wants one. */
  name(id: OrganisationId): Phrase {
    const body = this.#byId.get(id)
    const text = body?.shortName ?? toRunningName(body?.name ?? id).replace(/^The /, 'the ')
    const article = !/^(the|nhs england)\b/i.test(text) && TAKES_ARTICLE.test(text) ? 'the ' : ''
    return say`${article}${{ text, organisation: id }}`
  }

  /**
   * Up to three bodies (or `most`) by name, more by number: "36 practices", "all 36 practices". Practices go by
   * name, the others in the order given.
   */
  nameAll(ids: Iterable<OrganisationId>, most = MOST_NAMED): Phrase {
    const unique = this.#order(ids)
    if (unique.length <= most) return joinPhrases(unique.map(id => this.name(id)))
    const groups = this.#countByKind(unique, most)
    if (groups.length <= most + 1) return joinPhrases(groups)
    const practices = unique.filter(id => this.isPractice(id))
    const payers = unique.filter(id => isPayerKind(this.kindOf(id) ?? 'gp-practice'))
    const others = unique.length - practices.length - payers.length
    return joinPhrases([
      ...payers.map(id => this.name(id)),
      ...(practices.length === 0 ? [] : [this.#count(practices)]),
      say`${others} providers`,
    ])
  }

  /** Kinds with more than `most` bodies by number, the others by name; commissioners first. */
  #countByKind(ids: readonly OrganisationId[], most: number): readonly Phrase[] {
    const byKind = new Map<OrganisationKind | undefined, OrganisationId[]>()
    for (const id of ids) byKind.set(this.kindOf(id), [...(byKind.get(this.kindOf(id)) ?? []), id])
    const isPayer = (kind: OrganisationKind | undefined) => kind !== undefined && isPayerKind(kind)
    return [...byKind]
      .sort(([a], [b]) => Number(isPayer(b)) - Number(isPayer(a)))
      .flatMap(([, bodies]) =>
        bodies.length >= most ? [this.#count(bodies)] : bodies.map(id => this.name(id)),
      )
  }

  #count(ids: readonly OrganisationId[]): Phrase {
    const kind = this.kindOf(ids[0] ?? organisationId(''))
    const all = kind === 'gp-practice' && ids.length === this.practices.length ? 'all ' : ''
    return say`${all}${ids.length} ${(kind === undefined ? undefined : PLURALS[kind]) ?? 'bodies'}`
  }

  nameLocalities(ids: Iterable<LocalityId>): string {
    const names = [...ids].map(id => this.#localities.get(id) ?? id)
    return names.length <= MOST_NAMED ? joinWords(names) : `${names.length} localities`
  }

  #order(ids: Iterable<OrganisationId>): readonly OrganisationId[] {
    const unique = [...new Set(ids)]
    const practices = unique.filter(id => this.isPractice(id))
    practices.sort((a, b) => compareText(this.#sortKey(a), this.#sortKey(b)))
    return [...unique.filter(id => !this.isPractice(id)), ...practices]
  }

  #sortKey(id: OrganisationId): string {
    const body = this.#byId.get(id)
    return `${body?.shortName ?? body?.name ?? id} ${id}`
  }
}

/** A placeholder's name in running text: "Council, not yet named" becomes "the council (not yet named)". */
function toRunningName(name: string): string {
  const [whole, what, remark] = /^(.+), (not (?:yet )?\w+)$/.exec(name) ?? []
  if (whole === undefined || what === undefined || remark === undefined) return name
  const isWord = /^[A-Z][a-z]/.test(what)
  return `the ${isWord ? what.slice(0, 1).toLowerCase() + what.slice(1) : what} (${remark})`
}

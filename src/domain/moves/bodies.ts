import { sortByText } from '../../kit/compareText.ts'
import type { CareMap, MappedOrganisation } from '../vocabulary/careMap.ts'
import { type LocalityId, type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Locality, type OrganisationKind } from '../vocabulary/organisation.ts'
import type { Terms } from '../vocabulary/terms.ts'
import { groupThousands } from '../words/formatPence.ts'
import { TERMS_2015 } from '../words/terms.ts'
import { toMapName } from '../words/toMapName.ts'
import { joinPhrases, joinWords, type Phrase, say, textOf } from './phrase.ts'

/** Names with one of these at the end are common nouns and take "the": the GP network, but Marl General. */
const TAKES_ARTICLE =
  /(network|board|CCPO|MCP|PACS|alliance|group|federation|partnership|company|joint venture|council|committee|fund|trust|specialists|pharmacies|homes|sector|NHS FT)( \(.*\))?$|^(cottage|community|district general) hospital$/i

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

/** Names that take no article all the same: "the …" has one, and a trust's own name needs none. */
const STANDS_ALONE = /^the\b|\bNHS (foundation )?trust$/i

/** More than this many bodies are counted, not named. */
const MOST_NAMED = 3

/** All that sentences need to know of the bodies on two maps, and the words that they are told in. */
export class Bodies {
  readonly #byId: ReadonlyMap<OrganisationId, MappedOrganisation>
  readonly #localities: ReadonlyMap<LocalityId, string>
  readonly practices: readonly MappedOrganisation[]
  readonly terms: Terms

  constructor(before: CareMap, after: CareMap, localities: readonly Locality[], terms: Terms = TERMS_2015) {
    this.terms = terms
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
    const text = toRunningName(body === undefined ? id : toMapName(body)).replace(/^The /, 'the ')
    const article = TAKES_ARTICLE.test(text) && !STANDS_ALONE.test(text) ? 'the ' : ''
    return say`${article}${{ text, organisation: id }}`
  }

  /**
   * Up to three bodies (or `most`) by name, more by number: "36 practices", "all 36 practices". Practices go by
   * name, the others in the order given.
   */
  nameAll(ids: Iterable<OrganisationId>, most = MOST_NAMED): Phrase {
    const byKind = this.#sortByKind(new Set(ids))
    const size = [...byKind.values()].reduce((sum, bodies) => sum + bodies.length, 0)
    const groups = [...byKind].flatMap(([kind, bodies]): readonly Phrase[] =>
      size > most && bodies.length >= most
        ? [this.#count(bodies)]
        : this.#inOrder(kind, bodies).map(id => this.name(id)),
    )
    if (size <= most || groups.length <= most + 1) return joinPhrases(groups)
    const practices = byKind.get('gp-practice') ?? []
    const payers = [...byKind].flatMap(([kind, bodies]) => (isPayer(kind) ? bodies : []))
    return joinPhrases([
      ...payers.map(id => this.name(id)),
      ...(practices.length === 0 ? [] : [this.#count(practices)]),
      say`${size - practices.length - payers.length} providers`,
    ])
  }

  /** Bodies by kind: commissioners first, practices last, the others as given. */
  #sortByKind(ids: ReadonlySet<OrganisationId>): ReadonlyMap<OrganisationKind | undefined, OrganisationId[]> {
    const byKind = new Map<OrganisationKind | undefined, OrganisationId[]>()
    for (const id of ids) {
      const kind = this.kindOf(id)
      const bodies = byKind.get(kind)
      if (bodies === undefined) byKind.set(kind, [id])
      else bodies.push(id)
    }
    const rank = (kind: OrganisationKind | undefined) => (isPayer(kind) ? 0 : kind === 'gp-practice' ? 2 : 1)
    return new Map([...byKind].sort(([a], [b]) => rank(a) - rank(b)))
  }

  #inOrder(kind: OrganisationKind | undefined, ids: readonly OrganisationId[]): readonly OrganisationId[] {
    return kind === 'gp-practice' ? sortByText(ids, id => `${textOf(this.name(id))} ${id}`) : ids
  }

  #count(ids: readonly OrganisationId[]): Phrase {
    const kind = this.kindOf(ids[0] ?? organisationId(''))
    const all = kind === 'gp-practice' && ids.length === this.practices.length ? 'all ' : ''
    const plural = kind === undefined ? undefined : PLURALS[kind]
    const aside = (kind === undefined ? undefined : this.terms.asides?.kinds?.[kind]) ?? ''
    return say`${all}${groupThousands(ids.length)} ${plural === undefined ? 'bodies' : `${plural}${aside}`}`
  }

  nameLocalities(ids: Iterable<LocalityId>): string {
    const names = [...ids].map(id => this.#localities.get(id) ?? id)
    return names.length <= MOST_NAMED ? joinWords(names) : `${names.length} localities`
  }
}

/** A placeholder's name in running text: "Council, not yet named" becomes "the council (not yet named)". */
function toRunningName(name: string): string {
  const [whole, what, remark] = /^(.+), (not (?:yet )?\w+)$/.exec(name) ?? []
  if (whole === undefined || what === undefined || remark === undefined) return name
  const isWord = /^[A-Z][a-z]/.test(what)
  return `the ${isWord ? what.slice(0, 1).toLowerCase() + what.slice(1) : what} (${remark})`
}

function isPayer(kind: OrganisationKind | undefined): boolean {
  return kind !== undefined && isPayerKind(kind)
}

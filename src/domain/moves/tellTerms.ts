import type { CareMap } from '../vocabulary/careMap.ts'
import type { Contract, ContractForm, Payment } from '../vocabulary/contract.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Draft } from './draft.ts'
import { nameForm, withArticle, wordPaid } from './nameContracts.ts'
import { joinPhrases, type Phrase, say } from './phrase.ts'
import { groundsOf, paymentOf, readStreams } from './streamFacts.ts'
import { isMoved, type Stream } from './streamPence.ts'
import { sayQuantity } from './tellMoney.ts'

type Terms = {
  readonly form: ContractForm
  readonly payment: Payment | undefined
  readonly contract: Contract
}
type TermsGroup = { readonly before: Terms; readonly after: Terms; readonly streams: Stream[] }

/**
 * The moves of money that stays in the same hands on other terms: paid another way, or under another form of
 * contract. The practices' own core contracts are told apart.
 */
export function draftTermsMoves(
  streams: readonly Stream[],
  bodies: Bodies,
  map: CareMap,
  isOwnCore: (stream: Stream) => boolean,
): readonly Draft[] {
  const groups = new Map<string, TermsGroup>()
  for (const stream of streams) {
    if (isMoved(stream) || isOwnCore(stream)) continue
    const pair = findNewTerms(stream)
    if (pair === undefined) continue
    const [before, after] = pair
    const kind = bodies.kindOf(after.contract.holder) ?? 'body'
    const id = `terms:${kind}:${before.form}:${before.payment}:${after.form}:${after.payment}`
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { before, after, streams: [stream] })
    else group.streams.push(stream)
  }
  return [...groups].map(([id, group]) => draftTerms(id, group, bodies, map))
}

function draftTerms(id: string, { before, after, streams }: TermsGroup, bodies: Bodies, map: CareMap): Draft {
  const facts = readStreams(streams)
  const changed = streams.flatMap(stream => findNewTerms(stream)?.[1].contract ?? [])
  const { because, certainty } = groundsOf(new Set(changed))
  const holders = bodies.nameAll(changed.map(contract => contract.holder))
  return {
    id,
    kind: 'terms',
    streams,
    changes: [],
    pence: 0,
    practices: facts.practices,
    certainty,
    because,
    weight: map.totals.pence > 0 ? Math.abs(facts.pence) / map.totals.pence / 2 : 0,
    tell: money =>
      claim(
        certainty,
        sayQuantity(facts, map, money),
        say`stay with ${holders}, ${sayTerms(before, after, bodies)}`,
      ),
  }
}

function sayTerms(before: Terms, after: Terms, { terms }: Bodies): Phrase {
  const news: Phrase[] = []
  if (before.form !== after.form) news.push(say`now under ${withArticle(nameForm(after.form, terms))}`)
  if (before.payment !== after.payment && after.payment !== undefined) {
    news.push(
      before.payment === undefined
        ? say`paid ${wordPaid(after.payment, terms)}`
        : say`paid ${wordPaid(after.payment, terms)} instead of ${wordPaid(before.payment, terms)}`,
    )
  }
  return joinPhrases(news, ', ')
}

/** The first step of a stream whose form of contract or payment is not what it was; routes in the same hands have as many steps. */
function findNewTerms({ before, after, service }: Stream): readonly [Terms, Terms] | undefined {
  for (const [index, contract] of after.steps.entries()) {
    const was = before.steps[index]
    if (was === undefined) return undefined
    const old = termsOf(was, service)
    const now = termsOf(contract, service)
    if (old.form !== now.form || old.payment !== now.payment) return [old, now]
  }
  return undefined
}

function termsOf(contract: Contract, service: Stream['service']): Terms {
  return { form: contract.form, payment: paymentOf(contract, service), contract }
}

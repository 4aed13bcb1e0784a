import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Agreement } from '../vocabulary/agreement.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { withArticle } from './nameContracts.ts'
import { nameServices } from './nameServices.ts'
import { type Phrase, say } from './phrase.ts'

/** An agreement is its parties: more of them are named than elsewhere. */
const MOST_PARTIES = 5

type Signing = { readonly index: number; readonly agreement: Agreement }

/** The moves of agreements over existing contracts: made or changed, and ended, by kind. */
export function draftAgreements(changes: readonly Change[], bodies: Bodies): readonly Draft[] {
  const groups = new Map<string, Signing[]>()
  changes.forEach((change, index) => {
    if (change.subject !== 'agreement') return
    const agreement = change.type === 'removed' ? change.before : change.after
    const key = `agreement:${agreement.kind}:${change.type === 'removed' ? 'ended' : 'made'}`
    groups.set(key, [...(groups.get(key) ?? []), { index, agreement }])
  })
  return [...groups].map(([id, signings]) => {
    const agreements = signings.map(signing => signing.agreement)
    const because = mergeReasons(agreements.map(agreement => agreement.because))
    const certainty = certaintyOf(because)
    const parties = new Set(agreements.flatMap(agreement => agreement.parties))
    const isMade = id.endsWith(':made')
    return {
      id,
      kind: 'agreement',
      streams: [],
      changes: signings.map(signing => signing.index),
      pence: 0,
      practices: new Set([...parties].filter(party => bodies.isPractice(party))),
      certainty,
      because,
      weight: isMade ? 0.15 : 0.05,
      tell: (): Phrase => {
        const subject = nameAgreements(agreements, bodies)
        if (!isMade) return say`${nameAgreements(agreements, bodies, 'the')} would end`
        const covers = new Set(agreements.flatMap(agreement => agreement.covers))
        const over = covers.size === 0 ? '' : ` over ${nameServices(covers)}`
        return claim(certainty, say`${subject}`, say`bind ${bodies.nameAll(parties, MOST_PARTIES)}${over}`)
      },
    }
  })
}

function nameAgreements(
  agreements: readonly Agreement[],
  { terms }: Bodies,
  article: 'a' | 'the' = 'a',
): string {
  const [first] = agreements
  const name = first === undefined ? 'agreement' : terms.agreements[first.kind].toLowerCase()
  if (agreements.length > 1) return `${article === 'the' ? 'the ' : ''}${agreements.length} ${name}s`
  return article === 'the' ? `the ${name}` : withArticle(name)
}

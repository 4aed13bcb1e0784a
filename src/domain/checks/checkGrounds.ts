import { certaintyOf } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Reason, Source } from '../vocabulary/source.ts'
import type { BrokenLaw } from './brokenLaw.ts'
import type { CheckInput } from './checkInput.ts'

const broken = (text: string): BrokenLaw => ({ law: 'grounds', text })

type Grounded = {
  readonly what: string
  readonly because: readonly Reason[]
  readonly certainty?: Certainty
}

/**
 * Every fact says why, cites a section that exists (where sources are given to check against), and is no more
 * certain than its weakest reason.
 */
export function checkGrounds(input: CheckInput, sources?: readonly Source[]): readonly BrokenLaw[] {
  const sections =
    sources && new Set(sources.flatMap(({ id, sections: own }) => own.map(one => `${id}#${one.id}`)))
  const missing = new Set<string>()
  const facts = listFacts(input).flatMap(({ what, because, certainty }): readonly BrokenLaw[] => {
    for (const { source, section } of because) {
      const cited = `${source}#${section}`
      if (sections !== undefined && source !== 'given' && !sections.has(cited)) missing.add(cited)
    }
    if (because.length === 0) return [broken(`${what} does not say why.`)]
    return certainty === undefined || certainty === certaintyOf(because)
      ? []
      : [broken(`${what} is called ${certainty}, but its weakest reason is ${certaintyOf(because)}.`)]
  })
  return [...facts, ...[...missing].sort().map(cited => broken(`No source has the section ${cited}.`))]
}

function listFacts({ projection: { map }, dues, name }: CheckInput): readonly Grounded[] {
  return [
    ...map.organisations.map(({ id, because }) => ({ what: name(id), because })),
    ...map.contracts.map(({ payer, holder, because, certainty }) => ({
      what: `The contract of ${name(payer)} with ${name(holder)}`,
      because,
      certainty,
    })),
    ...map.agreements.map(({ id, because, certainty }) => ({
      what: `The agreement ${id}`,
      because,
      certainty,
    })),
    ...map.relations.map(({ from, to, because, certainty }) => ({
      what: `The tie of ${name(from)} to ${name(to)}`,
      because,
      certainty,
    })),
    ...map.parts.flatMap(({ model, leadership, traits, implications, prospects, lacks }) => [
      { what: `The leadership of ${model}`, because: leadership.because },
      ...traits.map(({ id, because }) => ({ what: `The trait ${id} of ${model}`, because })),
      ...implications.map(({ text, because }) => ({ what: `“${text}”`, because })),
      ...prospects.map(({ text, because }) => ({ what: `“${text}”`, because })),
      ...lacks.map(({ text, because }) => ({ what: `“${text}”`, because })),
    ]),
    ...dues.map(({ practice, because }) => ({ what: `What ${name(practice)} is due`, because })),
  ]
}

import type { Reason } from '../../domain/vocabulary/source.ts'
import type { About } from './about.ts'
import { findSource, formatDate } from './citations.ts'

/** Notes under a paper: each section of a document once, numbered in the order in which it is first cited. */
export type Numbering = {
  /** "[1]", "[1, 3]"; empty without any. */
  readonly cite: (because: Iterable<Reason>) => string
  /** "BMA, April 2015: CCPO: core contracts (lines 260)", in the order of the numbers. */
  readonly list: () => readonly string[]
  /** Every reason that was cited. */
  readonly cited: () => readonly Reason[]
}

export function numberReasons(about: About): Numbering {
  const known = new Map<string, Reason>()
  const numberOf = (reason: Reason): number => {
    const key = `${reason.source}#${reason.section}`
    if (!known.has(key)) known.set(key, reason)
    return [...known.keys()].indexOf(key) + 1
  }
  return {
    cite: because => {
      const numbers = [...new Set([...because].map(numberOf))].sort((a, b) => a - b)
      return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`
    },
    list: () => [...known.values()].map(reason => describeSection(reason, about)),
    cited: () => [...known.values()],
  }
}

function describeSection({ source: id, section: name }: Reason, about: About): string {
  const source = findSource(id, about)
  const section = source?.sections.find(one => one.id === name)
  const place =
    section?.lines === undefined
      ? ''
      : ` (${/^\d+$/.test(section.lines) ? 'line' : 'lines'} ${section.lines} of its text)`
  if (source === undefined) return `${id}, ${name}`
  return `${source.author}, ${formatDate(source.date)}: ${section?.title ?? name}${place}`
}

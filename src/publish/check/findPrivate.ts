import { isToldByPayments, knownPence } from '../../domain/project/knownPayments.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { type Include, PRIVATE_KINDS, type PrivateKind } from './include.ts'
import { namesPractices } from './leaveOutOfStory.ts'

/** Something that should not be public, in words for whoever publishes; `leftOut` says whether it is kept back. */
export type PrivateFinding = {
  readonly kind: PrivateKind
  readonly found: string
  readonly leftOut: boolean
}

/** What in an area and a story should not be public: named, so that whoever publishes knows what is kept back or goes out. */
export function findPrivate(
  economy: Economy,
  story: Story | undefined,
  include: Include,
): readonly PrivateFinding[] {
  const found: Readonly<Record<PrivateKind, readonly string[]>> = {
    strain: [...findMarks(economy), ...(story === undefined ? [] : findSinglePractices(story))],
    'practice-money': findPayments(economy),
    notes: [...(story === undefined ? [] : findNotes(story)), ...findOwnWords(economy)],
  }
  return PRIVATE_KINDS.flatMap(kind =>
    found[kind].map(words => ({ kind, found: words, leftOut: !include.has(kind) })),
  )
}

function findMarks({ practices }: Economy): readonly string[] {
  const marks = [...new Set(practices.flatMap(practice => practice.flags))].sort()
  return marks.map(mark => {
    const marked = practices.filter(practice => practice.flags.includes(mark))
    const names = marked.map(({ name, id }) => `${name} (${id})`)
    return `${count(marked.length, 'practice')} marked “${mark.replaceAll('-', ' ')}”: ${shorten(names)}.`
  })
}

function findSinglePractices({ title, steps }: Story): readonly string[] {
  return steps.flatMap(({ practices = {}, set = {}, focus }, index) =>
    Object.keys(practices).length > 0 ||
    Object.values(set).some(namesPractices) ||
    focus === 'practice-under-strain'
      ? [`Step ${index + 1} of “${title}” singles out practices.`]
      : [],
  )
}

function findPayments({ payments, practices }: Economy): readonly string[] {
  const paid = payments.filter(payment =>
    SERVICES.filter(isToldByPayments).some(service => knownPence(payment, service) !== undefined),
  )
  if (payments.length === 0) return []
  const years = [...new Set(payments.map(payment => payment.year))].sort().join(', ')
  return [`Payments of ${years} to ${paid.length} of ${practices.length} practices.`]
}

function findNotes({ title, steps }: Story): readonly string[] {
  const noted = steps.filter(step => step.notes !== undefined && step.notes !== '')
  return noted.length === 0 ? [] : [`Speakers’ notes of ${count(noted.length, 'step')} of “${title}”.`]
}

function findOwnWords({ rates, controlTotals }: Economy): readonly string[] {
  const figures = [...rates, ...controlTotals].length
  return figures === 0
    ? []
    : [`Where ${count(figures, 'figure')} of the area’s own come from, in its author’s words.`]
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? '' : 's'}`
}

function shorten(names: readonly string[]): string {
  const most = 6
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}

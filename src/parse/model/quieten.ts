import type { Mended } from '../file/mendShape.ts'
import type { Troubles } from '../file/troubles.ts'

/** What may be said of a rule only because something beside it was left out. */
const FOLLOWS_FROM_ROUTES = [
  'line-without-route',
  'no-last-case',
  'unreachable-case',
  'two-rests',
  'shares-do-not-add-up',
]

const FOLLOWS_FROM_CHOICES = ['unknown-choice', 'wrong-choice-type', 'unknown-option', 'bad-selector']

/**
 * Troubles for reading what is left of a model once its misfits were left out: each at its place in the file as it
 * was, and without those that may only follow from what was left out.
 */
export function quieten<Shape>(troubles: Troubles, { toOriginal, dropped }: Mended<Shape>): Troubles {
  const isLost = (...parts: readonly string[]) =>
    dropped.some(path => path.some(step => parts.includes(String(step))))
  const mute = new Set([
    ...(isLost('routes') ? FOLLOWS_FROM_ROUTES : []),
    ...(isLost('roles', 'forms') ? ['bad-selector'] : []),
    ...(isLost('choices') ? FOLLOWS_FROM_CHOICES : []),
  ])
  return {
    ...troubles,
    add: (path, trouble) => {
      if (!mute.has(trouble.code)) troubles.add(toOriginal(path), trouble)
    },
  }
}

import { type ChoiceValue, formatState } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { type Known, type Place, startView } from './viewAddress.ts'

/** The query of a view, shortest form: what is as at the start is left out. */
export function writeView(view: View, known: Known): string {
  const start = startView(known)
  const { scenario } = view
  const query = new URLSearchParams()
  query.set('economy', scenario.economy)
  query.set('model', scenario.state.model)
  if (scenario.state.stage !== 'only') query.set('stage', scenario.state.stage)
  const localities = Object.entries(scenario.in).map(
    ([locality, state]) => `${locality}:${formatState(state)}`,
  )
  if (localities.length > 0) query.set('in', localities.sort().join(','))
  const choices = Object.entries(scenario.set).map(([choice, value]) => `${choice}:${writeChoice(value)}`)
  if (choices.length > 0) query.set('set', choices.sort().join(','))
  const practices = Object.entries(scenario.practices).map(([practice, what]) => `${practice}:${what}`)
  if (practices.length > 0) query.set('practices', practices.sort().join(','))
  if (view.lens !== start.lens) query.set('lens', view.lens)
  if (view.focus !== undefined) query.set('focus', view.focus)
  if (view.since !== 'today')
    query.set('since', view.since === 'previous' ? 'previous' : formatState(view.since))
  if (view.theme !== 'auto') query.set('theme', view.theme)
  if (!view.money) query.set('money', 'off')
  if (view.vocabulary !== undefined) query.set('vocabulary', view.vocabulary)
  // Colons and commas are ours and safe in a query: a link that people read is one that they trust.
  return `?${query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`
}

function writeChoice(value: ChoiceValue): string {
  return typeof value === 'object' ? value.join('+') : String(value)
}

/** The part of a link that says what is being presented, or else written. */
export function writeStory(presenting: Place | undefined, editing: Place | undefined): string {
  const place = presenting ?? editing
  if (place === undefined) return ''
  const view = presenting === undefined ? '' : '&view=present'
  return `${view}&story=${encodeURIComponent(place.story)}&step=${place.step + 1}`
}

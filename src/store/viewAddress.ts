import { findState } from '../domain/project/findState.ts'
import type { CareModel, ChoiceRule } from '../domain/vocabulary/careModel.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import type { ChoiceValue, Participation, Scenario } from '../domain/vocabulary/scenario.ts'
import { VOCABULARIES } from '../domain/vocabulary/terms.ts'
import { LENSES, SCREENS, type Screen, type Since, THEMES, type View } from '../domain/vocabulary/view.ts'
import { suggestName } from '../kit/suggestName.ts'
import { isOwnStory } from '../story/ownAddress.ts'

/** A view read from an address, and a sentence for everything in it that had to be put right. */
export type ReadView = {
  readonly view: View
  readonly screen: Screen
  readonly notices: readonly string[]
}

/** What a link may speak of: the models, and the economy that it names. */
export type Known = { readonly models: readonly CareModel[]; readonly economy: Economy }

export function startView({ models, economy }: Known): View {
  const first = models[0]?.stages[0]
  if (models[0] === undefined || first === undefined) throw new Error('The library has no models')
  const scenario: Scenario = {
    economy: economy.id,
    state: { model: models[0].id, stage: first.id },
    in: {},
    set: {},
    practices: {},
  }
  return { scenario, lens: 'contracts', since: 'today', theme: 'auto', money: true }
}

/** Reads an address's query. A wrong value falls back to the nearest right one, and a notice says so. */
export function readView(search: string, known: Known): ReadView {
  const query = new URLSearchParams(search)
  // As the command line and the map itself name a state: `MODEL:STAGE`.
  const [named, itsStage] = query.get('model')?.split(':') ?? []
  if (named !== undefined && itsStage !== undefined) {
    query.set('model', named)
    query.set('stage', itsStage)
  }
  const notices: string[] = []
  const start = startView(known)
  const { models, economy } = known

  const pick = <Value extends string>(key: string, values: readonly Value[], fallback: Value): Value => {
    const text = query.get(key)
    if (text === null) return fallback
    const exact = values.find(value => value === text)
    if (exact !== undefined) return exact
    const near = suggestName(text, values)
    const used = values.find(value => value === near) ?? fallback
    notices.push(`The link asked for ${key} “${text}”, which there is not; this is “${used}”.`)
    return used
  }

  const screen = pick('view', [...SCREENS, 'present'], 'explore')
  const modelIds = models.map(model => model.id)
  const model = pick('model', modelIds, start.scenario.state.model)
  const stages = models.find(one => one.id === model)?.stages.map(stage => stage.id) ?? ['only']
  const stage = pick('stage', stages, stages[0] ?? 'only')
  const focus = readFocus(query.get('focus'), economy, notices)
  const view: View = {
    scenario: {
      economy: economy.id,
      state: { model, stage },
      in: readLocalities(query.get('in'), known, notices),
      set: readChoices(query.get('set'), models, notices),
      practices: readPractices(query.get('practices'), economy, notices),
    },
    lens: pick('lens', LENSES, start.lens),
    since: readSince(query.get('since'), models, notices),
    theme: pick('theme', THEMES, start.theme),
    money: pick('money', ['on', 'off'], 'on') === 'on',
    ...(pick('vocabulary', VOCABULARIES, '2015') === 'now' ? { vocabulary: 'now' } : {}),
  }
  return {
    view: focus === undefined ? view : { ...view, focus: organisationId(focus) },
    screen: screen === 'present' ? 'explore' : screen,
    notices,
  }
}

function readFocus(text: string | null, economy: Economy, notices: string[]): string | undefined {
  if (text === null) return undefined
  const ids = [...economy.organisations, ...economy.practices, ...economy.groups].map(body => body.id)
  // Bodies that a model forms (FORM.SCOPE) or the economy leaves unnamed: whether they stand on this map is its to say.
  if (ids.some(id => id === text) || /\.|^unnamed-/.test(text)) return text
  const near = suggestName(text, ids)
  notices.push(
    near === undefined
      ? `The link pointed at “${text}”, which this economy does not have.`
      : `The link pointed at “${text}”, which this economy does not have; this is “${near}”.`,
  )
  return near
}

function readSince(text: string | null, models: readonly CareModel[], notices: string[]): Since {
  if (text === null || text === 'today') return 'today'
  if (text === 'previous') return 'previous'
  const state = findState(models, text)
  if (state !== undefined) return state
  notices.push(`The link compared with “${text}”, which is not a state; this compares with today.`)
  return 'today'
}

function splitPairs(text: string | null): readonly (readonly [string, string])[] {
  if (text === null || text === '') return []
  return text.split(',').map(pair => {
    const at = pair.indexOf(':')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
}

function readLocalities(text: string | null, { models, economy }: Known, notices: string[]): Scenario['in'] {
  const states = new Map<string, Scenario['state']>()
  for (const [place, stateText] of splitPairs(text)) {
    const state = findState(models, stateText)
    const isPlace = economy.localities.some(locality => locality.id === place)
    if (state !== undefined && isPlace) states.set(place, state)
    else
      notices.push(
        `The link put “${place}” in “${stateText}”; there is no such ${isPlace ? 'state' : 'locality'}.`,
      )
  }
  return Object.fromEntries([...states].map(([place, state]) => [localityId(place), state]))
}

function readPractices(text: string | null, economy: Economy, notices: string[]): Scenario['practices'] {
  const known = new Map<string, Participation>()
  for (const [practice, what] of splitPairs(text)) {
    const isPractice = economy.practices.some(one => one.id === practice)
    if (isPractice && (what === 'joins' || what === 'out' || what === 'taken-over')) known.set(practice, what)
    else notices.push(`The link said of practice “${practice}” that it “${what}”; that is not known here.`)
  }
  return Object.fromEntries([...known].map(([practice, what]) => [organisationId(practice), what]))
}

function readChoices(text: string | null, models: readonly CareModel[], notices: string[]): Scenario['set'] {
  const chosen = new Map<string, ChoiceValue>()
  for (const [name, value] of splitPairs(text)) {
    const [modelName, choiceName] = name.split('.', 2)
    const model = models.find(one => one.id === modelName)
    const rule = model?.stages.map(stage => stage.choices[choiceName ?? '']).find(one => one !== undefined)
    const read = rule === undefined ? undefined : readChoice(rule, value)
    if (read === undefined) notices.push(`The link set “${name}” to “${value}”; that is not a choice here.`)
    else chosen.set(name, read)
  }
  return Object.fromEntries(chosen)
}

function readChoice(rule: ChoiceRule, value: string): ChoiceValue | undefined {
  switch (rule.type) {
    case 'switch':
      return value === 'true' ? true : value === 'false' ? false : undefined
    case 'share': {
      const share = Number(value)
      return value !== '' && Number.isFinite(share) ? share : undefined
    }
    case 'pick':
      return rule.options.some(option => option.id === value) ? value : undefined
    case 'practices':
      return value === '' ? undefined : value
  }
}

/** A step of a story, from 0: what is being presented, or written. */
export type Place = { readonly story: string; readonly step: number }

/**
 * What a link says of presenting: `view=present&story=ID&step=N`, the step from 1. A built-in story that a link names
 * without a view is presented too: what else would it be for.
 */
export function readPresenting(search: string): Place | undefined {
  const place = readPlace(search)
  const view = new URLSearchParams(search).get('view')
  if (view === 'present') return place
  return view === null && place !== undefined && !isOwnStory(place.story) ? place : undefined
}

/** What a link says of writing: `story=ID&step=N` and no presenting; only the reader's own stories are written. */
export function readEditing(search: string): Place | undefined {
  const place = readPresenting(search) === undefined ? readPlace(search) : undefined
  return place !== undefined && isOwnStory(place.story) ? place : undefined
}

/** The step of a story that a link names, from 0: `story=ID&step=N`, the step from 1. */
export function readPlace(search: string): Place | undefined {
  const query = new URLSearchParams(search)
  const story = query.get('story')
  if (story === null) return undefined
  const step = Number(query.get('step') ?? '1')
  return { story, step: Number.isInteger(step) && step >= 1 ? step - 1 : 0 }
}

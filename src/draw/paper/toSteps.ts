import { tellMoves } from '../../domain/moves/tellMoves.ts'
import { isSameState, listStates, listWalk, nameState, withState } from '../../domain/project/findState.ts'
import { getStage } from '../../domain/project/resolveParts.ts'
import type { Projection } from '../../domain/vocabulary/careMap.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import type { Lens, View } from '../../domain/vocabulary/view.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { toFocus } from '../words/toFocus.ts'
import type { About } from './about.ts'
import { describeStanding } from './describeStanding.ts'
import type { Step } from './step.ts'
import { withoutPounds } from './withoutPounds.ts'
import { type Work, workThrough } from './workThrough.ts'

/** What is to become a step: a view, or a played step of a story with its words. */
export type Told = {
  readonly view: View
  readonly caption?: string
  readonly notes?: string
  readonly because?: readonly Reason[]
}

/** How views become maps: the screen's own cache, or what the command line keeps. */
export type Ground = {
  readonly project: (scenario: Scenario) => Projection
  readonly place: (scenario: Scenario, lens: Lens, terms: Terms) => PlacedMap
}

const LENS_NAMES: Readonly<Record<Lens, string>> = {
  contracts: 'Contracts: who holds what from whom',
  budgets: 'Budgets: where the money goes',
  leadership: 'Leadership: who decides and who belongs to whom',
}

/** The steps of a story, or one view as a single step, ready for every export. A view without a caption has its state's. */
export function toSteps(
  told: readonly Told[],
  about: About,
  ground: Ground,
  work: Work = {},
): Promise<readonly Step[]> {
  return workThrough(told, one => toStep(one, about, ground), work)
}

function toStep(told: Told, about: About, ground: Ground): Step {
  const { view } = told
  const { library, economy } = about
  const { scenario, money } = view
  const projection = ground.project(scenario)
  const earlier = scenarioBefore(view, library)
  const before = ground.project(earlier)
  const terms = termsOf(library, view)
  const { localities } = economy
  const said = tellMoves(before, projection, { services: library.services, localities, terms })
  const show = (text: string) => glossText(money ? text : withoutPounds(text), terms)
  const { stage } = getStage(library.models, scenario.state)
  return {
    view,
    terms,
    projection,
    before,
    placed: ground.place(scenario, view.lens, terms),
    stateName: nameStates(scenario, library),
    lensName: LENS_NAMES[view.lens],
    sinceWords: said.changes.length === 0 ? '' : sinceWords(view, earlier, library),
    caption: show(told.caption ?? stage.caption).replace(/\.$/, ''),
    notes: show(told.notes ?? ''),
    statement: describeStanding(projection.map, about, { money, terms }),
    sentences: said.sentences.map(({ text, moneyFreeText, certainty, because }) => ({
      text: money ? text : moneyFreeText,
      certainty,
      because,
    })),
    changed: findChanged(before, projection),
    focus: toFocus(projection, view.focus),
    because: told.because ?? [],
  }
}

/** The scenario compared with: the same choices in the state that `since` names, every locality alike. */
function scenarioBefore({ scenario, since }: View, library: Library): Scenario {
  const today = listStates(library.models)[0] ?? scenario.state
  if (since === 'today') return { ...withState(scenario, today), in: {} }
  if (since !== 'previous') return withState(scenario, since)
  const states = listWalk(library.models, scenario.state)
  const at = states.findIndex(state => isSameState(state, scenario.state))
  return withState(scenario, states[at - 1] ?? today)
}

function sinceWords({ since }: View, earlier: Scenario, library: Library): string {
  return since === 'today' ? 'since today' : `since ${nameState(library.models, earlier.state)}`
}

function nameStates(scenario: Scenario, library: Library): string {
  const states = [scenario.state, ...Object.values(scenario.in)]
  return [...new Set(states.map(state => nameState(library.models, state)))].join(' with ')
}

function findChanged(before: Projection, after: Projection): ReadonlySet<OrganisationId> {
  const known = new Set(before.map.organisations.map(({ id }) => id))
  const led = new Set(before.map.parts.flatMap(part => part.leadership.lead))
  const leads = after.map.parts.flatMap(part => part.leadership.lead)
  return new Set([
    ...after.map.organisations.map(({ id }) => id).filter(id => !known.has(id)),
    ...leads.filter(id => !led.has(id)),
  ])
}

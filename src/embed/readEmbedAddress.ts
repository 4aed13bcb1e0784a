import { findState, listStates, listWalk } from '../domain/project/findState.ts'
import { formatState, type State } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { describeNames } from '../kit/suggestName.ts'
import { type Known, readView } from '../store/viewAddress.ts'

/** What an embed's address asks for. */
export type EmbedAddress = {
  readonly view: View
  /** What Next walks: at least one state. */
  readonly steps: readonly State[]
  /** False: the map alone, with what it is and is not. */
  readonly hasControls: boolean
  /** The one origin that may speak to the embed and hear from it, where the embedder names it; empty: none may. */
  readonly host?: string
  /** A sentence for everything in the address that had to be put right. */
  readonly notices: readonly string[]
}

/**
 * Reads `?economy=…&model=…&lens=…`, as every address of the atlas, and the embed's own `steps=STATE,STATE…`,
 * `controls=0|1` and `host=ORIGIN`. A map that is asked for without a model begins at the first step.
 */
export function readEmbedAddress(search: string, known: Known): EmbedAddress {
  const query = new URLSearchParams(search)
  const { view, notices } = readView(search, known)
  const steps = readSteps(query.get('steps'), known)
  const host = readOrigin(query.get('host'))
  const [first] = steps.states
  const begins = query.has('model') || first === undefined ? view.scenario.state : first
  return {
    view: { ...view, scenario: { ...view.scenario, state: begins } },
    steps: first === undefined ? listWalk(known.models, begins) : steps.states,
    hasControls: query.get('controls') !== '0',
    ...(host === undefined ? {} : { host }),
    notices: [...notices, ...steps.notices],
  }
}

function readSteps(text: string | null, { models }: Known) {
  const states: State[] = []
  const notices: string[] = []
  for (const name of (text ?? '').split(',').filter(one => one !== '')) {
    const state = findState(models, name)
    if (state !== undefined) states.push(state)
    else {
      const names = listStates(models).map(formatState)
      notices.push(`The link walks to “${name}”, which is not a state. ${describeNames(name, names)}`)
    }
  }
  return { states, notices }
}

/** The origin of an address: `https://intranet.example`. Whoever names one that cannot be read lets nobody in. */
function readOrigin(text: string | null): string | undefined {
  if (text === null) return undefined
  if (!URL.canParse(text)) return ''
  const { origin } = new URL(text)
  return origin === 'null' ? '' : origin
}

import { createAutosave } from '../../../src/keep/createAutosave.ts'
import { type Claim, type KeptKind, openKeeper } from '../../../src/keep/keeper.ts'
import { isFinal } from '../../../src/keep/keepFailure.ts'

const said: string[] = []
const lost: string[] = []
let claim: Claim | undefined
let text = ''

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** A page with nothing but the keeper, so that a test can drive it in a real browser. */
const keepPage = {
  openKeeper,
  /** What the user was told: by the keeper, and on losing a claim. */
  said: () => said,
  lost: () => lost,
  /** Opens the keeper; resolves to what refused it, if anything did. */
  start: async () => {
    try {
      const keeper = await openKeeper()
      keeper.hear(sentence => said.push(sentence))
      return undefined
    } catch (error) {
      return messageOf(error)
    }
  },
  /** Claims a document and saves each later `type` by itself, as an editor does. */
  edit: async (id: string, kind: KeptKind = 'work') => {
    const keeper = await openKeeper()
    claim = await keeper.claim(kind, id, {
      flush: () => autosave.flush(),
      onLost: failure => lost.push(failure.message),
    })
    text = claim.document()?.text ?? ''
    return { isOwner: claim.isOwner(), text }
  },
  takeOver: async () => {
    const document = await claim?.takeOver()
    text = document?.text ?? ''
    return { isOwner: claim?.isOwner() ?? false, text }
  },
  release: () => claim?.release(),
  isOwner: () => claim?.isOwner() ?? false,
  type: (next: string) => {
    text = next
    autosave.save(next)
  },
  text: () => text,
  /** Adds numbers to the text, one every so many milliseconds, as an editor that never rests; tells each that is saved. */
  addNumbers: (from: number, every: number) => {
    let next = from
    setInterval(() => {
      if (claim?.isOwner() !== true) return
      keepPage.type(`${text}${next},`)
      window.onAdded?.(next)
      next += 1
    }, every)
  },
  /** Adds one mark to the text, where this tab may. */
  add: (mark: string) => {
    if (claim?.isOwner() !== true) return false
    keepPage.type(`${text}${mark},`)
    return true
  },
  saveState: () => {
    const state = autosave.state()
    return state.kind === 'not-saved' ? `not saved: ${messageOf(state.error)}` : state.kind
  },
  flush: () => autosave.flush(),
  retry: () => autosave.retry(),
  /** Saves at once; resolves to what refused it, if anything did. */
  write: async (next: string, keepsBefore = false) => {
    try {
      await claim?.write('A title', next, { keepsBefore })
      return undefined
    } catch (error) {
      return messageOf(error)
    }
  },
}

const autosave = createAutosave<string>({
  write: async content => claim?.write('A title', content),
  pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  isFinal,
  onState: state => {
    if (state.kind === 'saved') window.onSaved?.(text)
  },
})
addEventListener('pagehide', () => void autosave.flush())

declare global {
  interface Window {
    keepPage: typeof keepPage
    /** Set by a test that wants to know what was shown as saved, and what was typed. */
    onSaved?: (text: string) => void
    onAdded?: (number: number) => void
  }
}
window.keepPage = keepPage

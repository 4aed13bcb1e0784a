import type { AtlasStore } from '../../store/atlasStore.ts'
import { type Ground, groundKey } from '../../story/together/ground.ts'
import type { Presentation, PresentationValues } from '../../story/together/presentation.ts'
import { beginStep, startTiming } from '../../story/together/timing.ts'
import { startPresentation } from '../../story/together/writePresentation.ts'
import type { BuiltIn } from '../builtIn.ts'
import { fragmentOf } from '../openEconomy.ts'
import {
  type AudienceSide,
  announceAudience,
  beatAsAudience,
  hearAsAudience,
  settleAudience,
  startAudienceSide,
  writeAsAudience,
} from './audienceSide.ts'
import { drawNonce } from './drawNonce.ts'
import { type Link, openLink } from './openLink.ts'
import { show, showingOf } from './showing.ts'
import { recall, remember } from './tabMemory.ts'

/** The audience's window as the owner of its presentation. */
export type Audience = {
  readonly state: Link<AudienceSide>['state']
  /** The number that leads a speaker's window here. */
  readonly id: () => string
  /** Presents a story on an economy from what the store shows. */
  readonly present: (ground: Ground) => void
  readonly write: (values: Partial<PresentationValues>) => void
  readonly act: Link<AudienceSide>['act']
}

/** For so long another window of the same name may object; what a window shows by itself meanwhile is nobody's choice. */
const SETTLING = 250

let opened: Audience | undefined

/** The page's one audience; it goes on when the story is left, so that the speaker's window can call it back. */
export function getAudience(store: AtlasStore, known: BuiltIn): Audience {
  opened ??= openAudience(store, known)
  return opened
}

function openAudience(store: AtlasStore, known: BuiltIn): Audience {
  const recalled = recall()
  let id = recalled?.id ?? drawNonce()
  let ground: { readonly key: string; readonly ground: Ground } | undefined
  const link = openLink<AudienceSide>(id, startAudienceSide(drawNonce()), {
    hear: hearAsAudience,
    beat: beatAsAudience,
    leave: side => [{ verb: 'bye', session: side.session, from: 'audience' }],
  })
  const { state, act } = link
  const write = (values: Partial<PresentationValues>, isChosen = state.getState().isSettled) =>
    act(side => writeAsAudience(side, values, isChosen ? Date.now() : 0))
  const keepMemory = () => {
    const timing = state.getState().presentation?.timing.value
    remember(timing === undefined ? { id } : { id, timing })
  }

  const present = (wanted: Ground) => {
    const key = groundKey(wanted)
    if (ground?.key === key) return
    ground = { key, ground: wanted }
    const values: PresentationValues = {
      showing: showingOf(store, key),
      isPresenting: true,
      screen: 'map',
      camera: null,
      spot: null,
      timing: startTiming(Date.now()),
    }
    if (state.getState().presentation !== undefined) return write(values)
    const timing = recalled?.timing ?? values.timing
    const presentation = startPresentation({ ...values, timing }, 'audience')
    act(side => ({ state: { ...side, presentation }, replies: [] }))
  }

  const tell = () => {
    const { presenting } = store.getState()
    const before = state.getState().presentation
    if (ground === undefined || before === undefined) return
    if (presenting === undefined) return write({ isPresenting: false })
    if (presenting.story !== ground.ground.story.id) return
    if (store.getState().economy !== ground.ground.economy) return
    const showing = showingOf(store, ground.key)
    const isStep = showing.step !== before.showing.value.step
    if (!isStep) return write({ isPresenting: true, showing })
    // A key pressed in the first moment counts like any other.
    const timing = beginStep(before.timing.value, Date.now())
    write({ isPresenting: true, showing, timing }, true)
  }

  const follow = (now: Presentation, before: Presentation) => {
    if (now.timing !== before.timing) keepMemory()
    if (ground === undefined || now.showing.value.ground !== ground.key) return
    const isOther = now.showing !== before.showing || now.isPresenting !== before.isPresenting
    if (!isOther) return
    const { id: story } = ground.ground.story
    if (now.isPresenting.value) return show(store, story, now.showing.value)
    if (store.getState().presenting !== undefined) store.getState().leavePresenting()
    // Presenting goes on where the speaker's window has gone meanwhile.
    store.setState({ lastPresented: { story, step: now.showing.value.step } })
  }

  store.subscribe(tell)
  state.subscribe((now, before) => {
    if (now.isTaken && !before.isTaken) {
      id = drawNonce()
      link.moveTo(id)
    }
    if (now.wanted !== before.wanted && now.wanted !== undefined) void sendPart(now.wanted)
    if (now.presentation !== undefined && before.presentation !== undefined)
      follow(now.presentation, before.presentation)
  })
  act(announceAudience)
  setTimeout(() => {
    keepMemory()
    act(settleAudience)
  }, SETTLING)

  let packed: { readonly key: string; readonly parts: Promise<readonly string[]> } | undefined
  const sendPart = async ({ ground: wanted, part }: { readonly ground: string; readonly part: number }) => {
    if (ground === undefined || ground.key !== wanted) return
    if (packed?.key !== wanted) packed = { key: wanted, parts: packParts(ground.ground, known) }
    const parts = await packed.parts
    const text = parts[part]
    if (text === undefined) return
    act(side => ({
      state: side,
      replies: [{ verb: 'part', session: side.session, ground: wanted, part, of: parts.length, text }],
    }))
  }
  return { state, act, write, present, id: () => id }
}

async function packParts(ground: Ground, known: BuiltIn): Promise<readonly string[]> {
  const { packGround } = await import('../../parse/presentation/packGround.ts')
  const isBuiltIn = known.economies.some(({ economy }) => economy === ground.economy)
  return packGround(ground, isBuiltIn ? 'built-in' : { fragment: fragmentOf(ground.economy) })
}

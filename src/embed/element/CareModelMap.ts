import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { News } from '../host/hostLink.ts'
import { obey } from '../host/obey.ts'
import { readEmbedAddress } from '../readEmbedAddress.ts'
import { ATTRIBUTES, toQuery } from './attributes.ts'
import { mountFrame } from './mountFrame.ts'
import { type MountedMap, mountMap } from './mountMap.tsx'
import { mountPicture } from './mountPicture.ts'

/** Where this script came from: what `src` is where it is left out. */
const HOME = (readScript() ?? document.baseURI).replace(/[?#].*$/, '').replace(/[^/]*$/, '')

function readScript(): string | undefined {
  const { currentScript } = document
  return currentScript instanceof HTMLScriptElement && currentScript.src !== ''
    ? currentScript.src
    : undefined
}

/** As large as a page's picture would be, where the page says nothing: its own rules go before these. */
function ownSize(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':host { display: block; aspect-ratio: 16 / 9; min-height: 240px; overflow: hidden }')
  return sheet
}

/** Attributes that only turn the map that is there; all others begin anew. */
const TURNS = new Set(['model', 'stage', 'lens', 'organisation', 'steps', 'step', 'theme'])

/**
 * `<care-model-map>`: a map in a shadow tree of its own, which no style enters or leaves. Where the page does not let
 * it ask for its data it shows the embed in a frame, and where that is refused too, the picture.
 */
export class CareModelMap extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES
  private readonly tree = this.attachShadow({ mode: 'open' })
  private mounted: MountedMap | undefined
  /** Counts the beginnings: an answer to an earlier one is dropped. */
  private begun = 0
  private readonly changed = new Set<string>()

  /** The state on screen, `MODEL[:STAGE]`; empty until the map is drawn. */
  get state(): string {
    const scenario = this.mounted?.store.get().view.scenario
    return scenario === undefined ? '' : formatState(scenario.state)
  }

  next(): void {
    this.mounted?.store.step(1)
  }

  previous(): void {
    this.mounted?.store.step(-1)
  }

  connectedCallback(): void {
    this.tree.adoptedStyleSheets = [ownSize()]
    void this.begin()
  }

  disconnectedCallback(): void {
    this.begun += 1
    this.mounted?.unmount()
    this.mounted = undefined
    this.tree.replaceChildren()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected || this.begun === 0) return
    // Attributes that are set together are one change: a model and its stage are one step.
    if (this.changed.size === 0) queueMicrotask(() => this.follow())
    this.changed.add(name)
  }

  private follow(): void {
    const names = [...this.changed]
    this.changed.clear()
    if (!this.isConnected) return
    const { mounted } = this
    if (mounted === undefined || names.some(name => !TURNS.has(name))) void this.begin()
    else for (const name of names) this.turn(mounted, name)
  }

  private async begin(): Promise<void> {
    this.begun += 1
    const turn = this.begun
    const src = new URL(this.getAttribute('src') || HOME, document.baseURI).href
    this.mounted?.unmount()
    this.mounted = undefined
    try {
      const mounted = await mountMap(this.tree, src, toQuery(this), news => this.report(news))
      if (turn === this.begun) this.mounted = mounted
      else mounted.unmount()
    } catch {
      if (turn !== this.begun) return
      await mountFrame(this.tree, src, toQuery(this)).catch(() => {
        if (turn === this.begun) mountPicture(this.tree, src, this.askedState())
      })
    }
  }

  private turn({ store, ground }: MountedMap, name: string): void {
    const known = { models: ground.library.models, economy: ground.cache.economy }
    const { view, steps } = readEmbedAddress(toQuery(this), known)
    switch (name) {
      case 'lens':
        store.setLens(view.lens)
        break
      case 'theme':
        store.setTheme(view.theme)
        break
      case 'steps':
        store.walk(steps)
        break
      case 'step':
        store.step(this.askedPlace() - (store.get().told?.place ?? this.askedPlace()))
        break
      case 'organisation':
        obey({ type: 'focus', organisation: this.getAttribute(name) }, store, ground)
        break
      default:
        store.go(view.scenario.state)
    }
  }

  /** The step of a story that is asked for, from 0. */
  private askedPlace(): number {
    return Math.max(0, (Number.parseInt(this.getAttribute('step') ?? '', 10) || 1) - 1)
  }

  private askedState(): string {
    const stage = this.getAttribute('stage')
    const model = this.getAttribute('model') ?? 'today'
    return stage === null ? model : `${model}:${stage}`
  }

  private report({ type, ...detail }: News): void {
    if (type !== 'height') this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail, bubbles: true }))
  }
}

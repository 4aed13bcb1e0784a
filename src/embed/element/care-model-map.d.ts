/*
 * Types of the element <care-model-map> for TypeScript. Keep a copy beside your code, and of
 * `care-model-map.react.d.ts` where you write it in React.
 */

/** What can be asked of the map, as attributes and as properties of the same names. */
interface CareModelMapAttributes {
  /** Where the atlas's embed is: `https://atlas.example/embed/`. Left out: where the script came from. */
  src?: string
  /** A built-in area's id. */
  economy?: string
  /** A care model's id: `ccpo`, `network-led-mcp`. */
  model?: string
  /** A stage of the model: `early`, `mature`. */
  stage?: string
  lens?: 'contracts' | 'budgets' | 'leadership'
  /** The id of the organisation in focus. */
  organisation?: string
  /** What Next walks: `today,soft-mcp,network-led-mcp:mature`. */
  steps?: string
  /** A built-in story’s id, which Next then walks with its captions: `the-walk-for-a-board`. */
  story?: string
  /** The step of the story to show, from `1`. */
  step?: string
  /** Which words the map is read in. */
  vocabulary?: '2015' | 'now'
  theme?: 'auto' | 'light' | 'dark'
  /** `off`: no £ anywhere. */
  money?: 'on' | 'off'
  /** `0`: the map alone. */
  controls?: '0' | '1'
}

interface CareModelMapEvents {
  'atlas-ready': CustomEvent<{ readonly state: string; readonly steps: readonly string[] }>
  'atlas-step': CustomEvent<{
    readonly state: string
    readonly name: string
    readonly lens: string
    readonly step?: number
  }>
  'atlas-focus': CustomEvent<{ readonly organisation: string | null }>
  'atlas-error': CustomEvent<{ readonly message: string }>
}

interface CareModelMapElement extends HTMLElement {
  src: string
  economy: string
  model: string
  stage: string
  lens: string
  organisation: string
  steps: string
  story: string
  step: string
  vocabulary: string
  theme: string
  money: string
  controls: string
  /** The state on screen, `MODEL[:STAGE]`; empty until the map is drawn. */
  readonly state: string
  next(): void
  previous(): void
  addEventListener<Name extends keyof CareModelMapEvents>(
    type: Name,
    listener: (this: CareModelMapElement, event: CareModelMapEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

interface HTMLElementTagNameMap {
  'care-model-map': CareModelMapElement
}

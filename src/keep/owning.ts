/** A document that this tab owns, until it lets go or another takes it. */
export type Hold = { readonly isHeld: () => boolean; readonly release: () => void }

export type HoldEvents = {
  /** Another tab asks for the document: start in this very task what is not saved; resolves when it is. */
  readonly onAsked: () => Promise<void>
  readonly onLost: () => void
}

/** One tab at a time owns a document. */
export type Owning = {
  /** Takes a document that nobody owns; `undefined` where another tab does. */
  readonly tryOwn: (name: string, events: HoldEvents) => Promise<Hold | undefined>
  /** Asks the owner to save and let go; takes the document after a moment whether it answers or not. */
  readonly seize: (name: string, events: HoldEvents) => Promise<Hold | undefined>
}

/** How long the browser may take to free a dead tab’s lock, an owner to save, and then to let go (milliseconds). */
export const TIME_TO_BE_FREED = 250
export const TIME_TO_SAVE = 1_000
export const TIME_TO_LET_GO = 1_500

export const pause = (milliseconds: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, milliseconds)
  })

/** How the user's own work stands with being kept in this browser. */
export type KeptWork = {
  readonly id: string
  /** Whether the newest change is durable. */
  readonly saving: 'saved' | 'saving' | 'not-saved'
  /** ISO instant of the last durable save. */
  readonly savedAt: string | undefined
  /** Why it is not saved, or why it cannot be changed here, and what to do. */
  readonly trouble: string | undefined
  /** True where another tab owns it, or a newer build wrote it: it can be looked at, not changed. */
  readonly isReader: boolean
  /** True where this tab may take it over from the tab that owns it. */
  readonly canTakeOver: boolean
}

/** Work of an earlier visit that can be continued; `savedAt` is an ISO instant. */
export type EarlierWork = { readonly id: string; readonly title: string; readonly savedAt: string }

/** Whether the user has something to do about it: it is not saved, or cannot be changed here. */
export function isToBeSeenTo(work: KeptWork | undefined): boolean {
  return work !== undefined && (work.isReader || work.saving === 'not-saved')
}

/** What one window knows of the other. */
export type Partner = {
  /** Not heard of yet; there; closed by somebody; or no longer answering, as after a crash. */
  readonly presence: 'unknown' | 'here' | 'closed' | 'silent'
  /** Beats in a row that nobody answered. */
  readonly unanswered: number
}

/** Counted in beats and not in time: a machine that slept, or a window that was covered, has lost nobody. */
const PATIENCE = 3

export const NOBODY: Partner = { presence: 'unknown', unanswered: 0 }
export const HERE: Partner = { presence: 'here', unanswered: 0 }
export const CLOSED: Partner = { presence: 'closed', unanswered: 0 }

/** The partner when another beat goes out. */
export function waitFor({ presence, unanswered }: Partner): Partner {
  const isLost = presence === 'here' && unanswered >= PATIENCE
  return { presence: isLost ? 'silent' : presence, unanswered: isLost ? 0 : unanswered + 1 }
}

import type { Economy } from '../vocabulary/economy.ts'

/** The economy after an edit; or, where it cannot be made, one sentence that says why and what would do. */
export type EditResult =
  | { readonly economy: Economy; readonly refused?: undefined }
  | { readonly refused: string; readonly economy?: undefined }

export const edited = (economy: Economy): EditResult => ({ economy })
export const refuse = (refused: string): EditResult => ({ refused })

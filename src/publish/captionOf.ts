import type { Step } from '../draw/paper/step.ts'

/** The words under a picture that stands alone: what it shows, and what it is and is not. */
export function captionOf({ stateName, lensName, caption, statement }: Step): string {
  return `${stateName}. ${lensName}. ${caption}. ${statement}`
}

/** Why something could not be kept: each asks for something else from the user. */
export type KeepTrouble = 'full' | 'refused' | 'newer' | 'failed'

const DOWNLOAD = 'Your work is still on this page: download it as a file before you close the page.'

const WORDS: Readonly<Record<KeepTrouble, string>> = {
  full: `There is no room left to save in this browser. ${DOWNLOAD}`,
  refused: `This browser does not let the page save anything, as in a private window. ${DOWNLOAD}`,
  newer: `A newer version of the atlas has kept work in this browser. Reload the page to get it. ${DOWNLOAD}`,
  failed: `The browser could not save. ${DOWNLOAD}`,
}

/** A save or read that did not happen; `message` says in plain words what happened and what to do. */
export class KeepFailure extends Error {
  readonly trouble: KeepTrouble
  constructor(trouble: KeepTrouble, cause?: unknown) {
    super(WORDS[trouble], { cause })
    this.name = 'KeepFailure'
    this.trouble = trouble
  }
}

/**
 * What a browser's error means. A disk that is really full reports itself as `DataError` or `UnknownError`, so any
 * abort that is not understood still counts as not saved.
 */
export function toKeepFailure(error: unknown): KeepFailure {
  if (error instanceof KeepFailure) return error
  return new KeepFailure(nameTrouble(error instanceof Error ? error.name : ''), error)
}

function nameTrouble(name: string): KeepTrouble {
  switch (name) {
    case 'QuotaExceededError':
      return 'full'
    case 'SecurityError':
    case 'InvalidStateError':
      return 'refused'
    case 'VersionError':
      return 'newer'
    default:
      return 'failed'
  }
}

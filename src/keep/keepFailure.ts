/** Why something could not be kept: each asks for something else from the user. */
export type KeepTrouble =
  | 'full'
  | 'refused'
  | 'elsewhere'
  | 'overtaken'
  | 'newer'
  | 'blocked'
  | 'damaged'
  | 'failed'

const DOWNLOAD = 'Your work is still on this page: download it as a file before you close the page.'

const WORDS: Readonly<Record<KeepTrouble, string>> = {
  full: `There is no room left to save in this browser. ${DOWNLOAD}`,
  refused: `This browser does not let the page save anything, as in a private window. ${DOWNLOAD}`,
  elsewhere: 'This is open in another tab, which saves it. Take over here, or open a copy.',
  overtaken:
    'Another tab has taken over. What changed here since is not saved: open it as a copy to keep it.',
  newer: `A newer version of the atlas is in use in this browser. ${DOWNLOAD} Then reload the page.`,
  blocked: `An older version of the atlas is open in another tab. Close that tab and try again. ${DOWNLOAD}`,
  damaged: 'What was kept here is damaged and no whole copy is left. Open your last downloaded file instead.',
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

/** True where trying the same again by itself cannot help: the user has to do something. */
export function isFinal(error: unknown): boolean {
  const { trouble } = toKeepFailure(error)
  return trouble === 'elsewhere' || trouble === 'overtaken' || trouble === 'newer'
}

function nameTrouble(name: string): KeepTrouble {
  switch (name) {
    case 'QuotaExceededError':
      return 'full'
    case 'SecurityError':
      return 'refused'
    case 'VersionError':
      return 'newer'
    default:
      return 'failed'
  }
}

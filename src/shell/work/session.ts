import { mergeAnswers } from '../../domain/vocabulary/answer.ts'
import { mergeScenarios } from '../../domain/vocabulary/mergeScenarios.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { type Autosave, createAutosave, type SaveState } from '../../keep/createAutosave.ts'
import type { Claim, ClaimEvents } from '../../keep/keeper.ts'
import { isFinal, KeepFailure, toKeepFailure } from '../../keep/keepFailure.ts'
import { formatWork } from '../../parse/work/formatWork.ts'
import type { KeptWork } from '../../store/keptWork.ts'

/** One piece of work as this tab has it open and keeps it. */
export type Session = {
  /** Takes note of the newest work, to be saved. What is noted before the claim is made is saved with what was kept. */
  readonly save: (work: Work) => void
  readonly autosave: Pick<Autosave<unknown>, 'retry' | 'state'>
  /** For whoever claims the document: what to do when another tab wants it. */
  readonly events: ClaimEvents
  readonly claim: () => Claim | undefined
  readonly setClaim: (claim: Claim) => void
  /** Resolves when no claim is being made, and no save is under way. */
  readonly rest: () => Promise<void>
  /** The texts of kept scenarios that cannot be used just now: they are saved as they are. */
  readonly setAside: () => readonly string[]
  readonly keepAside: (texts: readonly string[]) => void
  /** The state before the next save stays as a version, whatever its age. */
  readonly putBy: () => void
  /** Saves what waits and lets go, once it is saved. Resolves to false while that cannot be done yet. */
  readonly end: () => Promise<boolean>
}

/** What an earlier visit kept under the name of the work. */
export type Earlier = Pick<Work, 'scenarios' | 'answers' | 'setAside'>

export type SessionSetting = {
  /** Makes the claim where none was given. */
  readonly claim: () => Promise<{ readonly claim: Claim; readonly earlier: Earlier }>
  /** In the task in which the claim is made: from here on what is saved is taken to hold what was kept before. */
  readonly onClaimed: (earlier: Earlier) => void
  readonly onChange: (change: Partial<KeptWork>) => void
  /** Has saved, too, what was waiting for a rest. */
  readonly beforeFlush: () => void
}

/** Work to be saved; `isWhole`: it holds what an earlier visit kept, because that had been read when it was made. */
type Draft = { readonly work: Work; readonly isWhole: boolean }

const NOTHING: Earlier = { scenarios: [], answers: {}, setAside: [] }

/** Begins to keep work. */
export function startSession(setting: SessionSetting): Session {
  let claim: Claim | undefined
  let claiming: Promise<Claim> | undefined
  let earlier = NOTHING
  let keepsBefore = false
  let isEnding = false
  const writeTo = (claimed: Claim, { work, isWhole }: Draft) => {
    const options = { keepsBefore }
    keepsBefore = false
    const whole = isWhole ? work : joinEarlier(earlier, work)
    return claimed.write(work.economy.name, formatWork({ ...whole, setAside: earlier.setAside }), options)
  }
  const claimNow = async () => {
    const made = await setting.claim()
    claim = made.claim
    earlier = made.earlier
    if (!made.claim.isOwner()) setting.onChange(readOnly(new KeepFailure('elsewhere')))
    setting.onClaimed(made.earlier)
    return made.claim
  }
  // Once: a second claim of the same page would find the first in its way.
  const claimFirst = () => {
    claiming ??= claimNow().finally(() => {
      claiming = undefined
    })
    return claiming
  }
  const autosave = createAutosave<Draft>({
    // Without a pause once the claim is there: a page that is being left has this task and no other.
    write: draft =>
      claim === undefined ? claimFirst().then(made => writeTo(made, draft)) : writeTo(claim, draft),
    pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    isFinal,
    onState: state => {
      setting.onChange(tellState(state))
      if (isEnding && state.kind === 'saved') claim?.release()
    },
  })
  const flush = () => {
    setting.beforeFlush()
    return autosave.flush()
  }
  return {
    save: work => autosave.save({ work, isWhole: claim !== undefined }),
    autosave,
    events: {
      flush,
      onLost: failure => {
        const isSaved = failure.trouble === 'overtaken' && autosave.state().kind === 'saved'
        setting.onChange(readOnly(isSaved ? new KeepFailure('elsewhere') : failure))
      },
    },
    claim: () => claim,
    setClaim: made => {
      claim = made
    },
    rest: async () => {
      await claiming?.catch(() => undefined)
      await flush()
    },
    setAside: () => earlier.setAside,
    keepAside: setAside => {
      earlier = { ...earlier, setAside }
    },
    putBy: () => {
      keepsBefore = true
    },
    end: async () => {
      await flush()
      const state = autosave.state()
      // What is not saved is tried again for as long as the page lives: till then it stays claimed.
      isEnding = state.kind !== 'saved' && !(state.kind === 'not-saved' && state.isFinal)
      if (!isEnding) claim?.release()
      return !isEnding
    },
  }
}

/** Work made before what an earlier visit kept had been read, together with that: nothing of either is lost. */
export function joinEarlier<Made extends Pick<Work, 'scenarios' | 'answers'>>(
  earlier: Earlier,
  made: Made,
): Made {
  return {
    ...made,
    scenarios: mergeScenarios(earlier.scenarios, made.scenarios),
    answers: mergeAnswers(earlier.answers, made.answers),
  }
}

function tellState(state: SaveState): Partial<KeptWork> {
  switch (state.kind) {
    case 'saved':
      return { saving: 'saved', savedAt: new Date().toISOString(), trouble: undefined }
    case 'saving':
      return { saving: 'saving' }
    case 'not-saved':
      return { saving: 'not-saved', trouble: toKeepFailure(state.error).message }
  }
}

/** Where another tab owns the work it can be taken over; a newer build's can only be looked at. */
export function readOnly(failure: KeepFailure): Partial<KeptWork> {
  return { isReader: true, canTakeOver: failure.trouble !== 'newer', trouble: failure.message }
}

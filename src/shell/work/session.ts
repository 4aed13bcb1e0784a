import { mergeAnswers } from '../../domain/vocabulary/answer.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { type Autosave, createAutosave, type SaveState } from '../../keep/createAutosave.ts'
import type { Claim, ClaimEvents } from '../../keep/keeper.ts'
import { isFinal, KeepFailure, toKeepFailure } from '../../keep/keepFailure.ts'
import { formatWork } from '../../parse/work/formatWork.ts'
import type { KeptWork } from '../../store/keptWork.ts'

/** One piece of work as this tab has it open and keeps it. */
export type Session = {
  readonly autosave: Autosave<Work>
  /** For whoever claims the document: what to do when another tab wants it. */
  readonly events: ClaimEvents
  readonly claim: () => Claim | undefined
  readonly setClaim: (claim: Claim) => void
  /** The state before the next save stays as a version, whatever its age. */
  readonly putBy: () => void
  /** Saves what waits and lets go. */
  readonly end: () => Promise<void>
}

export type SessionSetting = {
  /** Makes the claim where none was given; with it the scenarios and answers that an earlier visit kept under its name. */
  readonly claim: () => Promise<{ readonly claim: Claim } & Pick<Work, 'scenarios' | 'answers'>>
  readonly onChange: (change: Partial<KeptWork>) => void
  /** Has saved, too, what was waiting for a rest. */
  readonly beforeFlush: () => void
}

/** Begins to keep work. */
export function startSession(setting: SessionSetting): Session {
  let claim: Claim | undefined
  let keepsBefore = false
  const writeTo = (claimed: Claim, work: Work) => {
    const options = { keepsBefore }
    keepsBefore = false
    return claimed.write(work.economy.name, formatWork(work), options)
  }
  const claimFirst = async (work: Work) => {
    const made = await setting.claim()
    claim = made.claim
    const scenarios = work.scenarios.length > 0 ? work.scenarios : made.scenarios
    if (claim.isOwner())
      return writeTo(claim, { ...work, scenarios, answers: mergeAnswers(made.answers, work.answers) })
    const failure = new KeepFailure('elsewhere')
    setting.onChange(readOnly(failure))
    throw failure
  }
  const autosave = createAutosave<Work>({
    // Without a pause once the claim is there: a page that is being left has this task and no other.
    write: work => (claim === undefined ? claimFirst(work) : writeTo(claim, work)),
    pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    isFinal,
    onState: state => setting.onChange(tellState(state)),
  })
  const flush = () => {
    setting.beforeFlush()
    return autosave.flush()
  }
  return {
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
    putBy: () => {
      keepsBefore = true
    },
    end: async () => {
      await flush()
      claim?.release()
    },
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

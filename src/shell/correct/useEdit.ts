import { useCallback, useState, useSyncExternalStore } from 'react'
import { applyEdit } from '../../domain/edit/applyEdit.ts'
import { describeEdit } from '../../domain/edit/describeEdit.ts'
import type { Edit } from '../../domain/edit/edit.ts'
import { historyOf, type WorkHistory } from '../../store/workHistory.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'

export type Editing = {
  /** Makes the edit; false where it was refused, and then `refused` says why. */
  readonly edit: (edit: Edit) => boolean
  readonly refused: string | undefined
  /** True where another tab owns the work: nothing can be changed here. */
  readonly isReader: boolean
}

/** Corrections of the economy, each a step that can be undone. */
export function useEdit(): Editing {
  const store = useAtlasStore()
  const [refused, setRefused] = useState<string>()
  const isReader = useAtlas(state => state.work?.isReader === true)
  const edit = useCallback(
    (wanted: Edit) => {
      const { economy, changeEconomy } = store.getState()
      const result = applyEdit(economy, wanted)
      setRefused(result.refused)
      if (result.economy === undefined) return false
      const { economy: after } = result
      historyOf(store).doAs(describeEdit(economy, wanted), () => changeEconomy(after))
      return true
    },
    [store],
  )
  return { edit, refused, isReader }
}

/** What undo and redo would bring back now. */
export function useHistory(): WorkHistory & {
  readonly undoes: string | undefined
  readonly redoes: string | undefined
} {
  const history = historyOf(useAtlasStore())
  const undoes = useSyncExternalStore(history.subscribe, () => history.state().undo)
  const redoes = useSyncExternalStore(history.subscribe, () => history.state().redo)
  return { ...history, undoes, redoes }
}

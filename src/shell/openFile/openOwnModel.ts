import { isSameState } from '../../domain/project/findState.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { withModel } from '../../domain/vocabulary/withModel.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { rememberModel } from '../library/ownModels.ts'

/** Puts a model of the reader's own into the library, in place of one of the same id, and shows its first stage. */
export function openOwnModel(store: AtlasStore, model: CareModel, text: string): void {
  rememberModel(model.id, text)
  const { library, view, goTo, notify } = store.getState()
  const isOther = library.models.some(one => one.id === model.id)
  const [stage] = model.stages
  if (stage === undefined) return
  // New service lines are a new library to whatever remembers maps: the same id may have other rules now.
  store.setState({ library: { ...withModel(library, model), services: [...library.services] } })
  const state = { model: model.id, stage: stage.id }
  if (isSameState(view.scenario.state, state)) store.setState({ view: { ...view } })
  else goTo(state)
  notify([
    isOther
      ? `${model.name}, from your file, stands in place of the model that had its id, in this tab.`
      : `${model.name}, from your file, is in the library of this tab: More models lists it.`,
  ])
}

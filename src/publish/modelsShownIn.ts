import type { ModelId } from '../domain/vocabulary/ids.ts'
import type { Story } from '../domain/vocabulary/story.ts'

/** The models that a story shows, in whole or in some localities, or compares with. */
export function modelsShownIn({ steps }: Story): readonly ModelId[] {
  return steps.flatMap(({ state, in: places = {}, since }) =>
    [state, ...Object.values(places), typeof since === 'object' ? since : undefined].flatMap(
      one => one?.model ?? [],
    ),
  )
}

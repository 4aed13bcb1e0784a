import type { ModelLink } from '../prospects/listModelLinks.ts'
import type { CareModel } from '../vocabulary/careModel.ts'
import { CHANCE_NAMES } from './chanceNames.ts'

/** "Its later stage" or "Trust-led PACS": whom a link leads to. */
export function nameLinkEnd(link: ModelLink, models: readonly CareModel[]): string {
  if (link.from === link.to) return 'Its later stage'
  return models.find(({ id }) => id === link.to)?.name ?? link.to
}

/** How a link leads on, in a few words: how good the chance is where the source says so, else its own label. */
export function wordLink({ chance, label }: Pick<ModelLink, 'chance' | 'label'>): string {
  return label ?? CHANCE_NAMES[chance]
}

/** "Mature" where only one of several stages has the prospect. */
export function nameLinkStage(link: ModelLink, models: readonly CareModel[]): string | undefined {
  const model = models.find(({ id }) => id === link.from)
  return model?.stages.find(({ id }) => id === link.stage)?.name
}

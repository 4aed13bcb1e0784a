import type { CareModel } from './careModel.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { NowVocabulary } from './nowVocabulary.ts'
import type { ServiceLine } from './serviceLine.ts'
import type { Source } from './source.ts'

/** Everything that is the same for every economy: the models, the service lines and their rates, sources, indicators. */
export type Library = {
  readonly models: readonly CareModel[]
  readonly services: readonly ServiceLine[]
  readonly sources: readonly Source[]
  readonly indicators: readonly IndicatorDefinition[]
  /** The words of now; a page takes them in when they are asked for. */
  readonly now?: NowVocabulary
}

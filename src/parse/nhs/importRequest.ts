import type { CoCommissioning } from '../../domain/vocabulary/economy.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { TableFile } from '../table/readTables.ts'

/** Which area an import makes of its tables, and what the user knows that no file says. */
export type ImportChoices = {
  /** Codes of CCGs or sub-ICB locations; `all` for every one in the practices file. */
  readonly commissioners: readonly string[] | 'all'
  /** Kinds of trusts by code, which go before what a name tells. */
  readonly trustKinds?: Readonly<Record<string, OrganisationKind>>
  /** Codes of the trusts that serve the area; without it all of a short file, and of a long one those with a kind given. */
  readonly trusts?: readonly string[]
  readonly coCommissioning?: CoCommissioning
  readonly id?: string
  readonly name?: string
}

/** What a user asks of an import. */
export type ImportRequest = ImportChoices & {
  readonly files: readonly TableFile[]
  /** The names of those files that are lists of practices of one's own. */
  readonly own?: readonly string[]
}

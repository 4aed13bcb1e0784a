import type { CoCommissioning } from '../../domain/vocabulary/economy.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { NhsFile } from './readTables.ts'

/** What a user asks of an import. */
export type ImportRequest = {
  readonly files: readonly NhsFile[]
  /** Codes of CCGs or sub-ICB locations; `all` for every one in the practices file. */
  readonly commissioners: readonly string[] | 'all'
  /** Kinds of trusts by code, which go before what a name tells. */
  readonly trustKinds?: Readonly<Record<string, OrganisationKind>>
  readonly coCommissioning?: CoCommissioning
  readonly id?: string
  readonly name?: string
}

import type { Agreement } from '../vocabulary/agreement.ts'
import type { CareMap, MappedOrganisation, Part } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { Relation } from '../vocabulary/relation.ts'

/** What can differ between two care maps of one economy. The rest of a map is derived, or the scenario itself. */
export type MapRecords = Pick<CareMap, 'organisations' | 'contracts' | 'agreements' | 'relations' | 'parts'>

/** One record that came, went, or is not what it was; `fields` names what differs. */
export type RecordChange<Value> =
  | { readonly id: string; readonly type: 'added'; readonly after: Value }
  | { readonly id: string; readonly type: 'removed'; readonly before: Value }
  | {
      readonly id: string
      readonly type: 'changed'
      readonly before: Value
      readonly after: Value
      readonly fields: readonly string[]
    }

/** A change of a care map, by the noun that it is about. `part` carries who leads. */
export type Change =
  | ({ readonly subject: 'organisation' } & RecordChange<MappedOrganisation>)
  | ({ readonly subject: 'contract' } & RecordChange<Contract>)
  | ({ readonly subject: 'agreement' } & RecordChange<Agreement>)
  | ({ readonly subject: 'relation' } & RecordChange<Relation>)
  | ({ readonly subject: 'part' } & RecordChange<Part>)

import { AGREEMENT_KINDS } from '../../domain/vocabulary/agreement.ts'
import { CHANCES } from '../../domain/vocabulary/careModel.ts'
import { CERTAINTIES } from '../../domain/vocabulary/certainty.ts'
import { CONTRACT_FORMS, PAYMENTS } from '../../domain/vocabulary/contract.ts'
import { LEADERSHIP_PATTERNS } from '../../domain/vocabulary/leadership.ts'
import { ORGANISATION_KINDS } from '../../domain/vocabulary/organisation.ts'
import { RELATION_TYPES } from '../../domain/vocabulary/relation.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { z } from '../z.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { idSchema, nameSchema, proseSchema, schemaAddressSchema, schemaVersionSchema } from './wordSchema.ts'

const kindSchema = z.enum(ORGANISATION_KINDS)
const perSchema = z.enum(['economy', 'commissioner', 'locality'])
const shareSchema = z.number().min(0).max(1)

/** Selectors and conditions stand in files as words; `parseSelector` and `parseCondition` read them. */
const selectorSchema = z.string().trim().min(1).max(200)
const selectorsSchema = z.array(selectorSchema)
const whenSchema = z.array(z.string().trim().min(1).max(200)).min(1)

const roleSchema = z.strictObject({
  kind: z.union([kindSchema, z.array(kindSchema).min(1)]),
  pick: z.enum(['largest', 'others', 'first', 'all']),
  per: perSchema.exactOptional(),
  because: reasonsSchema,
})

const formSchema = z
  .strictObject({
    kind: kindSchema,
    per: perSchema.exactOptional(),
    name: nameSchema,
    members: z.string().exactOptional(),
    memberRelation: z.enum(RELATION_TYPES).exactOptional(),
    continues: kindSchema.exactOptional(),
    when: whenSchema.exactOptional(),
    because: reasonsSchema,
  })
  .meta({ dependentRequired: { memberRelation: ['members'] } })

const choiceWords = {
  label: nameSchema,
  decides: proseSchema.exactOptional(),
  certainty: z.enum(CERTAINTIES).exactOptional(),
  because: reasonsSchema.exactOptional(),
}

export const choiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('practices'),
    default: z.union([z.string(), z.array(idSchema)]).exactOptional(),
    ...choiceWords,
  }),
  z.strictObject({ type: z.literal('switch'), default: z.boolean().exactOptional(), ...choiceWords }),
  z.strictObject({
    type: z.literal('share'),
    default: shareSchema,
    min: shareSchema.exactOptional(),
    max: shareSchema.exactOptional(),
    ...choiceWords,
  }),
  z.strictObject({
    type: z.literal('pick'),
    default: idSchema,
    options: z.record(idSchema, nameSchema),
    ...choiceWords,
  }),
])

const pathFields = {
  to: selectorSchema,
  share: z.union([shareSchema, z.string()]).exactOptional(),
  form: z.enum([...CONTRACT_FORMS, 'practice.contract', 'as-today']),
  payment: z.enum([...PAYMENTS, 'practice.payment', 'as-today']),
  scope: z.enum(['locality', 'practice']).exactOptional(),
  state: z.enum(['active', 'suspended']).exactOptional(),
  keep: z.array(kindSchema).exactOptional(),
  instead: z.strictObject({ of: selectorsSchema.min(1), to: selectorSchema }).exactOptional(),
  suspends: z.literal('practice.contract').exactOptional(),
  because: reasonsSchema,
}

export type PathText = z.infer<z.ZodObject<typeof pathFields>> & { readonly then?: PathText[] }

const pathSchema: z.ZodType<PathText> = z.strictObject({
  ...pathFields,
  get then() {
    return z.array(pathSchema).min(1).exactOptional()
  },
})

const routeSchema = z.strictObject({
  services: z.union([z.literal('default'), z.array(z.enum(SERVICES)).min(1)]),
  cases: z
    .array(z.strictObject({ when: whenSchema.exactOptional(), paths: z.array(pathSchema).min(1) }))
    .min(1),
})

const relationSchema = z.strictObject({
  each: z.enum(['practice', 'part']).exactOptional(),
  when: whenSchema.exactOptional(),
  type: z.enum(RELATION_TYPES),
  from: selectorSchema.exactOptional(),
  to: selectorSchema,
  because: reasonsSchema,
})

const endSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  from: kindSchema.exactOptional(),
  to: kindSchema.exactOptional(),
  when: whenSchema.exactOptional(),
  because: reasonsSchema,
})

const agreementSchema = z.strictObject({
  kind: z.enum(AGREEMENT_KINDS),
  per: perSchema.exactOptional(),
  parties: selectorsSchema.min(2),
  covers: z.array(z.enum(SERVICES)).min(1),
  exposes: z
    .string()
    .regex(/^\$[a-z][a-z-]*$/)
    .exactOptional(),
  when: whenSchema.exactOptional(),
  because: reasonsSchema,
})

const leadershipSchema = z.strictObject({
  pattern: z.enum(LEADERSHIP_PATTERNS),
  lead: selectorsSchema.exactOptional(),
  shares: selectorsSchema.exactOptional(),
  when: whenSchema.exactOptional(),
  because: reasonsSchema,
})

const needSchema = z
  .strictObject({
    kind: z.union([kindSchema, z.array(kindSchema).min(1)]).exactOptional(),
    count: z.int().min(1).max(99).exactOptional(),
    patients: z.int().min(1).exactOptional(),
    text: proseSchema,
    because: reasonsSchema,
  })
  .meta({
    dependentRequired: { count: ['kind'] },
    anyOf: [{ required: ['kind'] }, { required: ['patients'] }],
  })

const prospectSchema = z
  .strictObject({
    text: proseSchema,
    to: idSchema.exactOptional(),
    chance: z.enum(CHANCES).exactOptional(),
    label: z.string().trim().min(1).max(28).exactOptional(),
    because: reasonsSchema,
  })
  // Said to editors here, to readers by `toProspect`.
  .meta({ dependentRequired: { chance: ['to'], label: ['to'] } })

const stageSchema = z.strictObject({
  id: idSchema,
  name: nameSchema.exactOptional(),
  summary: proseSchema.exactOptional(),
  caption: proseSchema,
  roles: z.record(idSchema, roleSchema).exactOptional(),
  forms: z.record(idSchema, formSchema).exactOptional(),
  choices: z.record(idSchema, choiceSchema).exactOptional(),
  routes: z.array(routeSchema).min(1),
  relations: z.array(relationSchema).exactOptional(),
  ends: z.array(endSchema).exactOptional(),
  agreements: z.array(agreementSchema).exactOptional(),
  leadership: z.union([leadershipSchema, z.array(leadershipSchema).min(1)]),
  traits: z.record(idSchema, z.strictObject({ value: nameSchema, because: reasonsSchema })).exactOptional(),
  implications: z.array(z.strictObject({ text: proseSchema, because: reasonsSchema })).exactOptional(),
  prospects: z.array(prospectSchema).exactOptional(),
  needs: z.array(needSchema).exactOptional(),
})
export type StageText = z.infer<typeof stageSchema>

/** A care model's file: `data/models/<id>.yaml`. */
export const modelFileSchema = z.strictObject({
  $schema: schemaAddressSchema,
  schemaVersion: schemaVersionSchema,
  id: idSchema,
  name: nameSchema,
  family: idSchema,
  walk: z.boolean().exactOptional(),
  summary: proseSchema,
  officialTerm: proseSchema,
  because: reasonsSchema,
  stages: z.array(stageSchema).min(1),
})
export type ModelFile = z.infer<typeof modelFileSchema>

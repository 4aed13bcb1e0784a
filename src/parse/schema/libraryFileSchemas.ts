import { INDICATOR_IDS } from '../../domain/vocabulary/indicator.ts'
import { ORGANISATION_KINDS } from '../../domain/vocabulary/organisation.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { z } from '../z.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { dateSchema, idSchema, nameSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

/** `data/services.yaml`: the service lines, their payers and their national rates. */
export const servicesFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  services: z.array(
    z.strictObject({
      id: z.enum(SERVICES),
      name: nameSchema,
      summary: proseSchema,
      payer: z.enum(['commissioner', 'core-commissioner', 'nhs-england', 'local-authority']),
      deliverer: z.enum(['practice', 'providers']),
      placeholder: z.strictObject({ name: nameSchema, kind: z.enum(ORGANISATION_KINDS) }),
      pence: z.int().min(0),
      year: dateSchema,
      hospital: z.boolean(),
      because: reasonsSchema,
    }),
  ),
})

/** `data/sources.yaml`: each document that is cited, and each section of it. */
export const sourcesFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  sources: z.array(
    z.strictObject({
      id: idSchema,
      title: nameSchema,
      author: nameSchema,
      date: dateSchema,
      address: z.string().trim().min(1).max(400).exactOptional(),
      note: proseSchema.exactOptional(),
      sections: z.array(
        z.strictObject({
          id: idSchema,
          title: proseSchema,
          lines: z.union([z.string(), z.int()]).exactOptional(),
        }),
      ),
    }),
  ),
})

/** `data/indicators.yaml`: what each indicator measures and how to read it. */
export const indicatorsFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  indicators: z.array(
    z.strictObject({
      id: z.enum(INDICATOR_IDS),
      name: nameSchema,
      definition: proseSchema,
      unit: z.enum(['count', 'share', 'index', 'ratio', 'pence', 'patients']),
      reading: proseSchema,
      because: reasonsSchema,
    }),
  ),
})

import { ORGANISATION_KINDS, PRACTICE_CONTRACTS } from '../../domain/vocabulary/organisation.ts'
import { RELATION_TYPES } from '../../domain/vocabulary/relation.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { z } from '../z.ts'
import {
  dateSchema,
  idSchema,
  nameSchema,
  proseSchema,
  schemaAddressSchema,
  schemaVersionSchema,
} from './wordSchema.ts'

const serviceSchema = z.enum(SERVICES)

/** A body of any kind; a `gp-practice` also has a list, a commissioner, a locality and perhaps a contract. */
export const organisationRowSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ORGANISATION_KINDS),
  name: nameSchema,
  shortName: nameSchema.exactOptional(),
  foundationTrust: z.boolean().exactOptional(),
  placeholder: z.boolean().exactOptional(),
  kindInferred: z.boolean().exactOptional(),
  list: z.int().min(0).max(1_000_000).exactOptional(),
  commissioner: idSchema.exactOptional(),
  locality: idSchema.exactOptional(),
  contract: z.enum(PRACTICE_CONTRACTS).exactOptional(),
  postcode: z.string().trim().min(2).max(12).exactOptional(),
})
export type OrganisationRow = z.infer<typeof organisationRowSchema>

export const localityRowSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  derived: z.boolean().exactOptional(),
})

export const deliveryRowSchema = z.strictObject({
  service: serviceSchema,
  provider: idSchema,
  share: z.number().min(0).max(1),
  commissioner: idSchema.exactOptional(),
})
export type DeliveryRow = z.infer<typeof deliveryRowSchema>

export const groupRowSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ORGANISATION_KINDS),
  name: nameSchema,
  members: z.array(idSchema),
  illustrative: z.boolean().exactOptional(),
})

export const relationRowSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  from: idSchema,
  to: idSchema,
})

/** Whole pence a year; £100bn is more than any body of England is paid. */
const penceSchema = z.int().min(-1e13).max(1e13)

export const paymentRowSchema = z.strictObject({
  practice: idSchema,
  core: penceSchema.exactOptional(),
  quality: penceSchema.exactOptional(),
  enhanced: penceSchema.exactOptional(),
  dispensing: penceSchema.exactOptional(),
  year: dateSchema,
})

export type PaymentRow = z.infer<typeof paymentRowSchema>

export const rateRowSchema = z.strictObject({
  service: serviceSchema,
  /** A registered patient. */
  pence: z.int().min(0).max(1e9),
  source: proseSchema,
})

export const controlTotalRowSchema = z.strictObject({
  service: serviceSchema,
  pence: penceSchema.min(0),
  source: proseSchema,
  commissioner: idSchema.exactOptional(),
})

export const apartRowSchema = z.strictObject({ id: idSchema, name: nameSchema, reason: proseSchema })

/** Everything in an economy's file but its lists. */
const headFields = {
  $schema: schemaAddressSchema,
  schemaVersion: schemaVersionSchema,
  id: idSchema,
  name: nameSchema,
  illustrative: z.boolean().exactOptional(),
  asOf: dateSchema,
  coCommissioning: z.enum(['none', 'joint', 'delegated', 'unknown']).exactOptional(),
  paymentsExpected: z.boolean().exactOptional(),
}

/** What marks a practice: `under-strain`, … */
export const flagsRowSchema = z.array(idSchema)

/** An economy's file: `data/economies/<id>.yaml`, or a user's own. */
export const economyFileSchema = z.strictObject({
  ...headFields,
  organisations: z.array(organisationRowSchema).min(1),
  localities: z.array(localityRowSchema).exactOptional(),
  delivery: z.array(deliveryRowSchema).exactOptional(),
  groups: z.array(groupRowSchema).exactOptional(),
  relations: z.array(relationRowSchema).exactOptional(),
  payments: z.array(paymentRowSchema).exactOptional(),
  rates: z.array(rateRowSchema).exactOptional(),
  controlTotals: z.array(controlTotalRowSchema).exactOptional(),
  flags: z.record(idSchema, flagsRowSchema).exactOptional(),
  apart: z.array(apartRowSchema).exactOptional(),
})
export type EconomyFile = z.infer<typeof economyFileSchema>

const rowsSchema = z.array(z.unknown())

/** The same with its rows unread, so that each row can be read, and fail, on its own. */
export const economyFrameSchema = z.strictObject({
  ...headFields,
  organisations: rowsSchema.min(1),
  localities: rowsSchema.exactOptional(),
  delivery: rowsSchema.exactOptional(),
  groups: rowsSchema.exactOptional(),
  relations: rowsSchema.exactOptional(),
  payments: rowsSchema.exactOptional(),
  rates: rowsSchema.exactOptional(),
  controlTotals: rowsSchema.exactOptional(),
  flags: z.record(z.string(), z.unknown()).exactOptional(),
  apart: rowsSchema.exactOptional(),
})

/** Any part of it: what a file with something wrong at its top still has. */
export const economyPartSchema = economyFrameSchema.partial()

/** What an economy cannot do without. */
export const economyHeadSchema = z.object(headFields)

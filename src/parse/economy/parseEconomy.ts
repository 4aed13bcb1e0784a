import type { z } from 'zod'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { orderEconomy } from '../../domain/vocabulary/orderEconomy.ts'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import type { InputFile } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import * as schema from '../schema/economyFileSchema.ts'
import { A_PAYER, A_PRACTICE, type KnownBodies } from './knownBodies.ts'
import { leaveOutLoops } from './leaveOutLoops.ts'
import { readFlags } from './readFlags.ts'
import { readFrame } from './readFrame.ts'
import { readRows } from './readRows.ts'
import { tellDoubtful } from './tellDoubtful.ts'
import { tellLeftOut } from './tellLeftOut.ts'
import { readReferring } from './tellReferences.ts'
import { toDelivery } from './toDelivery.ts'
import { toGroups } from './toGroups.ts'
import { toOrganisations } from './toOrganisations.ts'
import { toPractices } from './toPractices.ts'
import { keepUniqueBodies, toLocalities, uniqueRows } from './uniqueBodies.ts'

/**
 * Reads an economy's file, YAML or JSON. A row that cannot be used is told and left out, so that a half-good file
 * still draws; without a head, an organisation or a practice there is no value.
 */
export function parseEconomy(text: string, file: string): Outcome<Economy, Problem> {
  return toEconomy(readFile(text, file))
}

/** The same for a file that has been read already. */
export function toEconomy(input: InputFile): Outcome<Economy, Problem> {
  const troubles = startTroubles(input)
  const frame = input.value === undefined ? undefined : readFrame(input.value, troubles)
  if (frame === undefined) return { value: undefined, problems: troubles.list() }
  const { head, lists, broken } = frame
  // 1. Each row on its own.
  const given = lists.organisations ?? []
  const bodies = readRows(given, 'organisations', schema.organisationRowSchema, troubles)
  const groupRows = readRows(lists.groups, 'groups', schema.groupRowSchema, troubles)
  const { organisations: bodyRows, groups: keptGroups } = keepUniqueBodies(bodies, groupRows, troubles)
  const localities = toLocalities(lists.localities, head?.name ?? '', troubles)
  // 2. What rows say of one another.
  const kinds = new Map(
    [...bodyRows, ...keptGroups].map(({ value }): [string, OrganisationKind] => [value.id, value.kind]),
  )
  const placed = new Set<string>(localities.map(locality => locality.id))
  const all: KnownBodies = {
    kinds,
    localities: placed,
    lost: findLost([...given, ...(lists.groups ?? [])], kinds, broken.has('organisations')),
    lostLocalities: findLost(lists.localities ?? [], placed, broken.has('localities')),
  }
  const practiceRows = bodyRows.filter(({ value }) => value.kind === 'gp-practice')
  const flags = readFlags(lists.flags, all, troubles)
  const practices = toPractices(practiceRows, given, flags, all, troubles)
  // Whoever refers to a practice that had to be left out is left without it.
  const drawn = new Set<string>(practices.map(practice => practice.id))
  const standing = new Map([...kinds].filter(([id, kind]) => kind !== 'gp-practice' || drawn.has(id)))
  const lost = findLost([...given, ...(lists.groups ?? [])], standing, broken.has('organisations'))
  const known: KnownBodies = { ...all, kinds: standing, lost }
  const read = <Value>(name: ReferringList, rowSchema: z.ZodType<Value>) =>
    readReferring(lists[name], name, rowSchema, REFERENCES[name], known, troubles)
  const delivery = read('delivery', schema.deliveryRowSchema)
  const relations = leaveOutLoops(read('relations', schema.relationRowSchema), troubles)
  const paymentRows = read('payments', schema.paymentRowSchema)
  const payments = uniqueRows(paymentRows, value => value.practice, troubles)
  const rates = uniqueRows(
    readRows(lists.rates, 'rates', schema.rateRowSchema, troubles),
    value => value.service,
    troubles,
  )
  const controlTotals = uniqueRows(
    read('controlTotals', schema.controlTotalRowSchema),
    value => `${value.service} ${value.commissioner ?? ''}`.trim(),
    troubles,
  )
  const apart = readRows(lists.apart, 'apart', schema.apartRowSchema, troubles)
  const groups = toGroups(keptGroups, lists.groups ?? [], known, troubles)
  const organisations = toOrganisations(
    bodyRows.filter(({ value }) => value.kind !== 'gp-practice'),
    troubles,
  )
  const deliveries = toDelivery(delivery, lists.delivery ?? [], troubles)
  // A practice that was left out is told already.
  if (practices.length === 0 && !broken.has('organisations') && !given.some(isPractice)) {
    const message = 'The file has no practice that can be drawn.'
    const fix = 'Add organisations of kind gp-practice, each with a list, a commissioner and a locality.'
    troubles.add(['organisations'], { code: 'no-practices', found: undefined, message, fix })
  }
  if (head === undefined || practices.length === 0) return { value: undefined, problems: troubles.list() }
  tellLeftOut(practiceRows, { organisations: given, localities: lists.localities ?? [] }, all, troubles)
  // 3. What can hardly be meant.
  tellDoubtful({ asOf: head.asOf, practices: practiceRows, payments: paymentRows }, troubles)
  // 4. The facts, in their order.
  const economy = orderEconomy({
    id: head.id,
    name: head.name,
    illustrative: head.illustrative ?? false,
    asOf: String(head.asOf),
    coCommissioning: head.coCommissioning ?? 'unknown',
    organisations,
    practices,
    localities,
    delivery: deliveries,
    groups,
    relations: relations.map(({ value }) => ({
      type: value.type,
      from: organisationId(value.from),
      to: organisationId(value.to),
    })),
    payments: payments.map(payment => ({
      ...payment,
      practice: organisationId(payment.practice),
      year: String(payment.year),
    })),
    rates,
    controlTotals: controlTotals.map(total => ({
      service: total.service,
      pence: total.pence,
      source: total.source,
      ...(total.commissioner === undefined ? {} : { commissioner: organisationId(total.commissioner) }),
    })),
    paymentsExpected: head.paymentsExpected ?? payments.length * 2 > practices.length,
    apart: apart.map(({ value }) => ({ ...value, id: organisationId(value.id) })),
  })
  return { value: economy, problems: troubles.list() }
}

/** The lists whose rows name bodies of the file, and what each name needs. */
const REFERENCES = {
  delivery: { provider: undefined, commissioner: A_PAYER },
  relations: { from: undefined, to: undefined },
  payments: { practice: A_PRACTICE },
  controlTotals: { commissioner: A_PAYER },
} as const
type ReferringList = keyof typeof REFERENCES

type Kept = { readonly has: (id: string) => boolean }

/** The ids that rows give themselves although they are not `kept`; all there are, where the whole list is unreadable. */
function findLost(rows: readonly unknown[], kept: Kept, isAll: boolean) {
  const ids = rows.flatMap(row => {
    const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
    return typeof id === 'string' || typeof id === 'number' ? String(id) : []
  })
  const lost = new Set(ids.filter(id => !kept.has(id)))
  return { has: (id: string) => isAll || lost.has(id) }
}

function isPractice(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'gp-practice'
}

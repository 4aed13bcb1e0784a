import type { Economy } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { isPayerKind, type OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import type { InputFile } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import * as schema from '../schema/economyFileSchema.ts'
import { checkBody, type KnownBodies } from './knownBodies.ts'
import { readFlags } from './readFlags.ts'
import { type Row, readRows } from './readRows.ts'
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
  const frame =
    input.value === undefined ? undefined : checkShape(schema.economyFrameSchema, input.value, troubles)
  if (frame === undefined) return { value: undefined, problems: troubles.list() }
  // 1. Each row on its own.
  const bodies = readRows(frame.organisations, 'organisations', schema.organisationRowSchema, troubles)
  const groupRows = readRows(frame.groups, 'groups', schema.groupRowSchema, troubles)
  const { organisations: bodyRows, groups: keptGroups } = keepUniqueBodies(bodies, groupRows, troubles)
  const localities = toLocalities(frame, troubles)
  // 2. What rows say of one another.
  const kinds = new Map(
    [...bodyRows, ...keptGroups].map(({ value }): [string, OrganisationKind] => [value.id, value.kind]),
  )
  const placed = new Set<string>(localities.map(locality => locality.id))
  const given = findIds([...frame.organisations, ...(frame.groups ?? [])])
  const lost = (kept: ReadonlyMap<string, unknown>) => new Set(given.filter(id => !kept.has(id)))
  const practiceRows = bodyRows.filter(({ value }) => value.kind === 'gp-practice')
  const all: KnownBodies = { kinds, localities: placed, lost: lost(kinds) }
  const flags = readFlags(frame.flags, all, troubles)
  const practices = toPractices(practiceRows, flags, all, troubles)
  // Whoever refers to a practice that had to be left out is left without it.
  const drawn = new Set<string>(practices.map(practice => practice.id))
  const standing = new Map([...kinds].filter(([id, kind]) => kind !== 'gp-practice' || drawn.has(id)))
  const known: KnownBodies = { kinds: standing, localities: placed, lost: lost(standing) }
  const named = (id: string, path: Row<unknown>['path'], key: string) =>
    checkBody(id, [...path, key], known, troubles)
  const payerOnly = { kinds: isPayerKind, wanted: 'a body that commissions' }
  const buys = (row: Row<{ readonly commissioner?: string }>) =>
    row.value.commissioner === undefined ||
    checkBody(row.value.commissioner, [...row.path, 'commissioner'], known, troubles, payerOnly)
  const delivery = readRows(frame.delivery, 'delivery', schema.deliveryRowSchema, troubles).filter(
    row => named(row.value.provider, row.path, 'provider') && buys(row),
  )
  const relations = readRows(frame.relations, 'relations', schema.relationRowSchema, troubles).filter(
    row => named(row.value.from, row.path, 'from') && named(row.value.to, row.path, 'to'),
  )
  const payments = uniqueRows(
    readRows(frame.payments, 'payments', schema.paymentRowSchema, troubles).filter(row =>
      checkBody(row.value.practice, [...row.path, 'practice'], known, troubles, {
        kinds: kind => kind === 'gp-practice',
        wanted: 'a practice',
      }),
    ),
    value => value.practice,
    troubles,
  )
  const rates = uniqueRows(
    readRows(frame.rates, 'rates', schema.rateRowSchema, troubles),
    value => value.service,
    troubles,
  )
  const controlTotals = uniqueRows(
    readRows(frame.controlTotals, 'controlTotals', schema.controlTotalRowSchema, troubles).filter(buys),
    value => `${value.service} ${value.commissioner ?? ''}`.trim(),
    troubles,
  )
  const apart = readRows(frame.apart, 'apart', schema.apartRowSchema, troubles)
  if (practices.length === 0) {
    const message = 'The file has no practice that can be drawn.'
    const fix = 'Add organisations of kind gp-practice, each with a list, a commissioner and a locality.'
    troubles.add(['organisations'], { code: 'no-practices', found: undefined, message, fix })
    return { value: undefined, problems: troubles.list() }
  }
  // 3. The facts, in their order.
  const economy: Economy = {
    id: frame.id,
    name: frame.name,
    illustrative: frame.illustrative ?? false,
    asOf: String(frame.asOf),
    coCommissioning: frame.coCommissioning ?? 'unknown',
    organisations: sortByText(
      toOrganisations(
        bodyRows.filter(({ value }) => value.kind !== 'gp-practice'),
        troubles,
      ),
      body => body.id,
    ),
    practices: sortByText(practices, practice => practice.id),
    localities: sortByText(localities, locality => locality.id),
    delivery: toDelivery(delivery, frame.delivery ?? [], troubles),
    groups: sortByText(toGroups(keptGroups, known, troubles), group => group.id),
    relations: sortByText(
      relations.map(({ value }) => ({
        type: value.type,
        from: organisationId(value.from),
        to: organisationId(value.to),
      })),
      relation => `${relation.type} ${relation.from} ${relation.to}`,
    ),
    payments: sortByText(
      payments.map(payment => ({
        ...payment,
        practice: organisationId(payment.practice),
        year: String(payment.year),
      })),
      payment => payment.practice,
    ),
    rates: [...rates].sort((a, b) => SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service)),
    controlTotals: controlTotals
      .map(total => ({
        service: total.service,
        pence: total.pence,
        source: total.source,
        ...(total.commissioner === undefined ? {} : { commissioner: organisationId(total.commissioner) }),
      }))
      .sort(
        (a, b) =>
          SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) ||
          compareText(a.commissioner ?? '', b.commissioner ?? ''),
      ),
    paymentsExpected: frame.paymentsExpected ?? payments.length * 2 > practices.length,
    apart: sortByText(
      apart.map(({ value }) => ({ ...value, id: organisationId(value.id) })),
      body => body.id,
    ),
  }
  return { value: economy, problems: troubles.list() }
}

/** The ids that rows give themselves, whether or not the rows can be used. */
function findIds(rows: readonly unknown[]): readonly string[] {
  return rows.flatMap(row => {
    const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
    return typeof id === 'string' ? id : []
  })
}

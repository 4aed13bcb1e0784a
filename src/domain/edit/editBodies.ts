import type { Delivery, Economy } from '../vocabulary/economy.ts'
import { type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Organisation, sectorOfKind } from '../vocabulary/organisation.ts'
import type { Edit } from './edit.ts'
import { type EditResult, edited, refuse } from './editResult.ts'
import { newId } from './newId.ts'

type Of<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>

export function addBody(economy: Economy, { kind, name, foundationTrust }: Of<'add-body'>): EditResult {
  if (name.trim() === '') return refuse('A body needs a name.')
  if (kind === 'gp-practice')
    return refuse('A practice is added with its list, its commissioner and its locality.')
  const body: Organisation = {
    id: organisationId(newId(name, economy)),
    kind,
    name: name.trim(),
    ...(foundationTrust === true ? { foundationTrust } : {}),
  }
  return edited({ ...economy, organisations: [...economy.organisations, body] })
}

export function changeBody(economy: Economy, edit: Of<'change-body'>): EditResult {
  const body = economy.organisations.find(one => one.id === edit.id)
  if (body === undefined) return refuse(`There is no body “${edit.id}” to change.`)
  const { name = body.name, kind = body.kind } = edit
  if (name.trim() === '') return refuse('A body needs a name.')
  if (kind === 'gp-practice') return refuse(`${body.name} cannot become a practice: add one with its list.`)
  if (isPayerKind(body.kind) && !isPayerKind(kind) && isCommissioning(economy, body.id))
    return refuse(`${body.name} pays for patients here: give its practices another commissioner first.`)
  const { kindInferred: _, placeholder: __, shortName, foundationTrust, ...rest } = body
  const isTrust = edit.foundationTrust ?? foundationTrust
  const changed: Organisation = {
    ...rest,
    kind,
    name: name.trim(),
    // A short name belongs to the name that it shortens.
    ...(shortName === undefined || name !== body.name ? {} : { shortName }),
    ...(isTrust === true ? { foundationTrust: true } : {}),
    ...(kind === body.kind && body.kindInferred === true && edit.kind === undefined
      ? { kindInferred: true }
      : {}),
    ...(body.placeholder === true && name === body.name ? { placeholder: true } : {}),
  }
  return edited({
    ...economy,
    organisations: economy.organisations.map(one => (one.id === body.id ? changed : one)),
  })
}

/** Closes a body, or merges it into another: `to` takes on its work, its practices, its ties and its totals. */
export function closeBody(economy: Economy, { id, to }: Of<'close-body'>): EditResult {
  const body = economy.organisations.find(one => one.id === id)
  if (body === undefined) return refuse(`There is no body “${id}” to close.`)
  const heir = to === undefined ? undefined : economy.organisations.find(one => one.id === to)
  if (to !== undefined && (heir === undefined || to === id))
    return refuse(`${body.name} can only be merged into another body of this area.`)
  if (heir === undefined) {
    if (isCommissioning(economy, id))
      return refuse(`${body.name} pays for patients here: say who commissions their care from now on.`)
    if (economy.delivery.some(row => row.provider === id))
      return refuse(`${body.name} delivers care here: say who delivers it from now on.`)
  } else if (isPayerKind(body.kind) !== isPayerKind(heir.kind)) {
    return refuse(`${body.name} and ${heir.name} cannot be merged: one commissions care, the other does not.`)
  }
  const follow = (one: OrganisationId) => (one === id && heir !== undefined ? heir.id : one)
  const concerns = (one: OrganisationId | undefined) => one === id && heir === undefined
  return edited({
    ...economy,
    organisations: economy.organisations.filter(one => one.id !== id),
    practices: economy.practices.map(practice =>
      practice.commissioner === id ? { ...practice, commissioner: follow(id) } : practice,
    ),
    delivery: mergeDelivery(economy.delivery, id, follow),
    relations: uniqueRelations(
      economy.relations
        .filter(({ from, to: end }) => !concerns(from) && !concerns(end))
        .map(relation => ({ ...relation, from: follow(relation.from), to: follow(relation.to) })),
    ),
    controlTotals: mergeTotals(economy.controlTotals, follow),
  })
}

/** Whether any practice here has it for its commissioner, or rows of delivery and totals name it as one. */
function isCommissioning(economy: Economy, id: OrganisationId): boolean {
  return (
    economy.practices.some(practice => practice.commissioner === id) ||
    economy.delivery.some(row => row.commissioner === id) ||
    economy.controlTotals.some(total => total.commissioner === id)
  )
}

/** The heir's shares grow by those of the body that closes; of two commissioners' rows for one line, the heir's stand. */
function mergeDelivery(
  rows: readonly Delivery[],
  id: OrganisationId,
  follow: (one: OrganisationId) => OrganisationId,
): readonly Delivery[] {
  const heir = follow(id)
  const merged = new Map<string, Delivery>()
  for (const row of rows) {
    const isTwice =
      row.commissioner === id &&
      rows.some(other => other.service === row.service && other.commissioner === heir)
    if (isTwice && heir !== id) continue
    const moved: Delivery = {
      ...row,
      provider: follow(row.provider),
      ...(row.commissioner === undefined ? {} : { commissioner: follow(row.commissioner) }),
    }
    const key = `${moved.service} ${moved.commissioner ?? ''} ${moved.provider}`
    const known = merged.get(key)
    merged.set(
      key,
      known === undefined ? moved : { ...moved, millionths: known.millionths + moved.millionths },
    )
  }
  return [...merged.values()]
}

/** Two commissioners' totals for one line add up. */
function mergeTotals(
  given: Economy['controlTotals'],
  follow: (one: OrganisationId) => OrganisationId,
): Economy['controlTotals'] {
  const totals = new Map<string, Economy['controlTotals'][number]>()
  for (const total of given) {
    const commissioner = total.commissioner === undefined ? undefined : follow(total.commissioner)
    const key = `${total.service} ${commissioner ?? ''}`
    const known = totals.get(key)
    totals.set(key, {
      ...total,
      ...(commissioner === undefined ? {} : { commissioner }),
      pence: total.pence + (known?.pence ?? 0),
    })
  }
  return [...totals.values()]
}

function uniqueRelations(relations: Economy['relations']): Economy['relations'] {
  const unique = new Map(relations.map(one => [`${one.type} ${one.from} ${one.to}`, one]))
  return [...unique.values()].filter(({ from, to }) => from !== to)
}

/** Kinds of body that a person may add by hand: those that exist before any model, but for practices and groups. */
export function isAddableKind(kind: Organisation['kind']): boolean {
  return (
    kind !== 'gp-practice' &&
    kind !== 'unknown-commissioner' &&
    ['commissioner', 'community', 'acute', 'social-care'].includes(sectorOfKind(kind))
  )
}

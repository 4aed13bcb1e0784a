import type { Economy, PracticePayment } from '../vocabulary/economy.ts'
import { type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Practice } from '../vocabulary/organisation.ts'
import { type Edit, PAYMENT_PARTS } from './edit.ts'
import { type EditResult, edited, refuse } from './editResult.ts'
import { newId, takenIds } from './newId.ts'

type Of<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>

/** No practice of England has as many patients; whoever types more has slipped. */
const LONGEST_LIST = 1_000_000

export function addPractice(economy: Economy, edit: Of<'add-practice'>): EditResult {
  const { code, name, list, commissioner, locality, contract } = edit
  const trouble = checkPractice(economy, { name, list, commissioner, locality })
  if (trouble !== undefined) return refuse(trouble)
  const wanted = code?.trim() ?? ''
  if (wanted !== '' && takenIds(economy).has(wanted)) return refuse(`The code ${wanted} is taken already.`)
  const practice: Practice = {
    id: organisationId(wanted === '' ? newId(name, economy) : wanted),
    kind: 'gp-practice',
    name: name.trim(),
    list,
    commissioner,
    locality,
    contract,
    flags: [],
  }
  return edited({ ...economy, practices: [...economy.practices, practice] })
}

export function changePractice(economy: Economy, edit: Of<'change-practice'>): EditResult {
  const { type: _, id, ...changes } = edit
  const practice = economy.practices.find(one => one.id === id)
  if (practice === undefined) return refuse(`There is no practice “${id}” to change.`)
  const trouble = checkPractice(economy, { ...practice, ...changes })
  if (trouble !== undefined) return refuse(trouble)
  const { shortName, ...rest } = practice
  const isSameName = changes.name === undefined || changes.name === practice.name
  const changed: Practice = {
    ...rest,
    ...(isSameName && shortName !== undefined ? { shortName } : {}),
    ...changes,
    ...(changes.name === undefined ? {} : { name: changes.name.trim() }),
  }
  return edited({ ...economy, practices: economy.practices.map(one => (one.id === id ? changed : one)) })
}

export function movePractices(economy: Economy, { ids, locality }: Of<'move-practices'>): EditResult {
  if (!economy.localities.some(one => one.id === locality))
    return refuse(`There is no locality “${locality}”.`)
  return changeEach(economy, ids, practice => ({ ...practice, locality }))
}

export function flagPractices(economy: Economy, { ids, flag, on }: Of<'flag-practices'>): EditResult {
  return changeEach(economy, ids, practice => {
    const others = practice.flags.filter(one => one !== flag)
    return { ...practice, flags: on ? [...others, flag].sort() : others }
  })
}

/** Closes a practice, or merges it into another: `to` takes on its patients and what is known to be paid for them. */
export function closePractice(economy: Economy, { id, to }: Of<'close-practice'>): EditResult {
  const practice = economy.practices.find(one => one.id === id)
  if (practice === undefined) return refuse(`There is no practice “${id}” to close.`)
  const heir = to === undefined ? undefined : economy.practices.find(one => one.id === to)
  if (to !== undefined && (heir === undefined || to === id))
    return refuse(`${practice.name} can only be merged into another practice of this area.`)
  if (economy.practices.length === 1) return refuse('An area needs at least one practice.')
  return edited({
    ...economy,
    practices: economy.practices
      .filter(one => one.id !== id)
      .map(one => (one.id === heir?.id ? { ...one, list: one.list + practice.list } : one)),
    groups: economy.groups
      .map(group => ({ ...group, members: withoutMember(group.members, id, heir?.id) }))
      .filter(group => group.members.length > 0),
    payments: mergePayments(economy.payments, id, heir?.id),
    relations: economy.relations.filter(({ from, to: end }) => from !== id && end !== id),
  })
}

/** The heir stays what it was, a member or not; the one that closes goes. */
function withoutMember(
  members: readonly OrganisationId[],
  id: OrganisationId,
  heir: OrganisationId | undefined,
): readonly OrganisationId[] {
  const rest = members.filter(member => member !== id)
  const isEmptied = rest.length === 0 && members.length > 0
  return isEmptied && heir !== undefined ? [heir] : rest
}

/** A part of the two is known only where it is known of both: half a sum would be taken for the whole. */
function mergePayments(
  payments: readonly PracticePayment[],
  id: OrganisationId,
  heir: OrganisationId | undefined,
): readonly PracticePayment[] {
  const closed = payments.find(one => one.practice === id)
  const rest = payments.filter(one => one.practice !== id)
  if (heir === undefined) return rest
  return rest.flatMap(one => {
    if (one.practice !== heir) return one
    const parts = PAYMENT_PARTS.flatMap(part => {
      const [own, other] = [one[part], closed?.[part]]
      return own === undefined || other === undefined ? [] : [[part, own + other] as const]
    })
    return parts.length === 0 ? [] : { practice: heir, year: one.year, ...Object.fromEntries(parts) }
  })
}

function changeEach(
  economy: Economy,
  ids: readonly OrganisationId[],
  change: (practice: Practice) => Practice,
): EditResult {
  const wanted = new Set(ids)
  const unknown = ids.find(id => !economy.practices.some(practice => practice.id === id))
  if (unknown !== undefined) return refuse(`There is no practice “${unknown}”.`)
  return edited({
    ...economy,
    practices: economy.practices.map(practice => (wanted.has(practice.id) ? change(practice) : practice)),
  })
}

function checkPractice(
  { organisations, localities }: Economy,
  { name, list, commissioner, locality }: Pick<Practice, 'name' | 'list' | 'commissioner' | 'locality'>,
): string | undefined {
  if (name.trim() === '') return 'A practice needs a name.'
  if (!Number.isSafeInteger(list) || list < 1 || list > LONGEST_LIST)
    return 'A registered list is a whole number of patients, at least 1.'
  if (!organisations.some(body => body.id === commissioner && isPayerKind(body.kind)))
    return 'A practice needs a commissioner of this area.'
  if (!localities.some(one => one.id === locality)) return 'A practice needs a locality of this area.'
  return undefined
}

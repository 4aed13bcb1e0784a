import type { Economy, Group } from '../vocabulary/economy.ts'
import { localityId, type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind } from '../vocabulary/organisation.ts'
import type { Edit } from './edit.ts'
import { type EditResult, edited, refuse } from './editResult.ts'
import { newId } from './newId.ts'

type Of<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>

export function addLocality(economy: Economy, { name }: Of<'add-locality'>): EditResult {
  if (name.trim() === '') return refuse('A locality needs a name.')
  const locality = { id: localityId(newId(name, economy)), name: name.trim() }
  return edited({ ...economy, localities: [...economy.localities, locality] })
}

export function renameLocality(economy: Economy, { id, name }: Of<'rename-locality'>): EditResult {
  if (name.trim() === '') return refuse('A locality needs a name.')
  if (!economy.localities.some(one => one.id === id)) return refuse(`There is no locality “${id}”.`)
  const localities = economy.localities.map(one => (one.id === id ? { id, name: name.trim() } : one))
  return edited({ ...economy, localities })
}

export function removeLocality(economy: Economy, { id }: Of<'remove-locality'>): EditResult {
  const locality = economy.localities.find(one => one.id === id)
  if (locality === undefined) return refuse(`There is no locality “${id}”.`)
  const left = economy.practices.filter(practice => practice.locality === id).length
  if (left > 0)
    return refuse(
      `${locality.name} still has ${left === 1 ? 'one practice' : `${left} practices`}: move ${left === 1 ? 'it' : 'them'} to another locality first.`,
    )
  return edited({ ...economy, localities: economy.localities.filter(one => one.id !== id) })
}

/** The kinds that a group of practices can be of today. */
export const GROUP_KINDS: readonly OrganisationKind[] = [
  'gp-network',
  'primary-care-network',
  'super-partnership',
  'multi-practice-organisation',
  'community-health-organisation',
]

export function addGroup(economy: Economy, { kind, name, members }: Of<'add-group'>): EditResult {
  const group: Group = { id: organisationId(newId(name, economy)), kind, name: name.trim(), members }
  const trouble = checkGroup(economy, group)
  return trouble === undefined ? edited({ ...economy, groups: [...economy.groups, group] }) : refuse(trouble)
}

export function changeGroup(economy: Economy, edit: Of<'change-group'>): EditResult {
  const { type: _, id, ...changes } = edit
  const known = economy.groups.find(group => group.id === id)
  if (known === undefined) return refuse(`There is no group “${id}”.`)
  // What a person puts right is no longer ours.
  const { illustrative: _ours, ...rest } = known
  const group: Group = { ...rest, ...changes, name: (changes.name ?? known.name).trim() }
  const trouble = checkGroup(economy, group)
  return trouble === undefined
    ? edited({ ...economy, groups: economy.groups.map(one => (one.id === id ? group : one)) })
    : refuse(trouble)
}

export function removeGroup(economy: Economy, { id }: Of<'remove-group'>): EditResult {
  if (!economy.groups.some(group => group.id === id)) return refuse(`There is no group “${id}”.`)
  return edited({
    ...economy,
    groups: economy.groups.filter(group => group.id !== id),
    relations: economy.relations.filter(({ from, to }) => from !== id && to !== id),
  })
}

function checkGroup({ practices }: Economy, { name, kind, members }: Group): string | undefined {
  if (name === '') return 'A group needs a name.'
  if (!GROUP_KINDS.includes(kind)) return `A group of practices cannot be of kind ${kind}.`
  if (members.length === 0) return `${name} needs at least one practice; without any it is removed.`
  const isPractice = (id: OrganisationId) => practices.some(practice => practice.id === id)
  const stranger = members.find(id => !isPractice(id))
  if (stranger !== undefined) return `“${stranger}” is not a practice of this area.`
  return new Set(members).size === members.length ? undefined : `A practice stands in ${name} twice.`
}

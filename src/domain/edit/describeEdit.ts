import { assertNever } from '../../kit/assertNever.ts'
import type { Economy } from '../vocabulary/economy.ts'
import { SERVICE_NAMES } from '../words/terms.ts'
import type { Edit } from './edit.ts'

/** What an edit does, for the button that undoes it: "Moved 3 practices to North Marl". `economy` is the one before it. */
export function describeEdit(economy: Economy, edit: Edit): string {
  const name = (id: string) =>
    [economy.organisations, economy.practices, economy.groups, economy.localities]
      .flatMap(list => list.map(one => ({ id: String(one.id), name: one.name })))
      .find(one => one.id === id)?.name ?? id
  const practices = (ids: readonly string[]) =>
    ids.length === 1 ? name(ids[0] ?? '') : `${ids.length} practices`
  switch (edit.type) {
    case 'rename-area':
      return `Renamed the area ${edit.name}`
    case 'set-co-commissioning':
      return 'Said who commissions general practice'
    case 'add-body':
    case 'add-practice':
    case 'add-locality':
    case 'add-group':
      return `Added ${edit.name}`
    case 'change-body':
    case 'change-practice':
    case 'change-group':
      return edit.name === undefined || edit.name === name(edit.id)
        ? `Changed ${name(edit.id)}`
        : `Renamed ${name(edit.id)} ${edit.name}`
    case 'close-body':
    case 'close-practice':
      return edit.to === undefined
        ? `Closed ${name(edit.id)}`
        : `Merged ${name(edit.id)} into ${name(edit.to)}`
    case 'move-practices':
      return `Moved ${practices(edit.ids)} to ${name(edit.locality)}`
    case 'flag-practices':
      return `${edit.on ? 'Flagged' : 'Took the flag off'} ${practices(edit.ids)}`
    case 'rename-locality':
      return `Renamed ${name(edit.id)} ${edit.name}`
    case 'remove-locality':
    case 'remove-group':
      return `Removed ${name(edit.id)}`
    case 'deliver':
      return `Said who delivers ${SERVICE_NAMES[edit.service]}`
    case 'pay':
      return `Changed what ${name(edit.practice)} is paid`
    case 'rate':
      return `Changed the rate of ${SERVICE_NAMES[edit.service]}`
    case 'control-total':
      return `Changed the total of ${SERVICE_NAMES[edit.service]}`
    default:
      return assertNever(edit)
  }
}

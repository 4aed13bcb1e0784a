import { assertNever } from '../../kit/assertNever.ts'
import type { Economy } from '../vocabulary/economy.ts'
import { orderEconomy } from '../vocabulary/orderEconomy.ts'
import type { Edit } from './edit.ts'
import { addBody, changeBody, closeBody } from './editBodies.ts'
import { setControlTotal, setDelivery, setPayment, setRate } from './editMoney.ts'
import {
  addGroup,
  addLocality,
  changeGroup,
  removeGroup,
  removeLocality,
  renameLocality,
} from './editPlaces.ts'
import { addPractice, changePractice, closePractice, flagPractices, movePractices } from './editPractices.ts'
import { type EditResult, edited, refuse } from './editResult.ts'

/**
 * Corrects one fact of an economy. The answer is a whole economy again, every list in its order, that its file form
 * can write and read; or the sentence that says why not, and then nothing has changed.
 */
export function applyEdit(economy: Economy, edit: Edit): EditResult {
  const result = apply(economy, edit)
  return result.economy === undefined ? result : edited(orderEconomy(result.economy))
}

function apply(economy: Economy, edit: Edit): EditResult {
  switch (edit.type) {
    case 'rename-area':
      return edit.name.trim() === ''
        ? refuse('An area needs a name.')
        : edited({ ...economy, name: edit.name.trim() })
    case 'set-co-commissioning':
      return edited({ ...economy, coCommissioning: edit.value })
    case 'add-body':
      return addBody(economy, edit)
    case 'change-body':
      return changeBody(economy, edit)
    case 'close-body':
      return closeBody(economy, edit)
    case 'add-practice':
      return addPractice(economy, edit)
    case 'change-practice':
      return changePractice(economy, edit)
    case 'move-practices':
      return movePractices(economy, edit)
    case 'close-practice':
      return closePractice(economy, edit)
    case 'flag-practices':
      return flagPractices(economy, edit)
    case 'add-locality':
      return addLocality(economy, edit)
    case 'rename-locality':
      return renameLocality(economy, edit)
    case 'remove-locality':
      return removeLocality(economy, edit)
    case 'add-group':
      return addGroup(economy, edit)
    case 'change-group':
      return changeGroup(economy, edit)
    case 'remove-group':
      return removeGroup(economy, edit)
    case 'deliver':
      return setDelivery(economy, edit)
    case 'pay':
      return setPayment(economy, edit)
    case 'rate':
      return setRate(economy, edit)
    case 'control-total':
      return setControlTotal(economy, edit)
    default:
      return assertNever(edit)
  }
}

import type { Lens } from '../domain/vocabulary/view.ts'
import { CONTRACT_FORM_NAMES, PAYMENT_NAMES } from '../domain/words/terms.ts'
import type { Link } from './toLinks.ts'

/**
 * What a line could be called in a lens: its form, or in the budgets lens how its money is set. A payer's lines of one
 * name are named once: the largest of them. Never with £: money can be switched off.
 */
export function wordLinks(links: readonly Link[], lens: Lens): ReadonlyMap<string, string> {
  if (lens === 'leadership') return new Map()
  const named = new Map<string, { readonly link: Link; readonly text: string }>()
  for (const link of links) {
    const text = lens === 'contracts' ? wordForm(link) : wordPayment(link)
    const key = `${link.from} ${text}`
    const before = named.get(key)
    if (before === undefined || (link.pence ?? 0) > (before.link.pence ?? 0)) named.set(key, { link, text })
  }
  return new Map([...named.values()].map(({ link, text }) => [link.id, text]))
}

function wordForm(link: Link): string {
  const name = `${CONTRACT_FORM_NAMES[link.form]}${link.state === 'suspended' ? ', suspended' : ''}`
  if (link.contracts.length === 1) return name
  return `${link.contracts.length} × ${name}`
}

function wordPayment(link: Link): string {
  const form = CONTRACT_FORM_NAMES[link.form]
  return link.payment === undefined ? form : `${form}, ${PAYMENT_NAMES[link.payment]}`
}

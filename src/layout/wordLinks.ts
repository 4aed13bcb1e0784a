import type { Terms } from '../domain/vocabulary/terms.ts'
import type { Lens } from '../domain/vocabulary/view.ts'
import type { Link } from './toLinks.ts'

/**
 * What a line could be called in a lens: its form, or in the budgets lens how its money is set. A payer's lines of one
 * name are named once: the largest of them. Never with £: money can be switched off.
 */
export function wordLinks(links: readonly Link[], lens: Lens, terms: Terms): ReadonlyMap<string, string> {
  if (lens === 'leadership') return new Map()
  const named = new Map<string, { readonly link: Link; readonly text: string }>()
  for (const link of links) {
    const text = lens === 'contracts' ? wordForm(link, terms) : wordPayment(link, terms)
    const key = `${link.from} ${text}`
    const before = named.get(key)
    if (before === undefined || (link.pence ?? 0) > (before.link.pence ?? 0)) named.set(key, { link, text })
  }
  return new Map([...named.values()].map(({ link, text }) => [link.id, text]))
}

function wordForm(link: Link, { forms }: Terms): string {
  const name = `${forms[link.form]}${link.state === 'suspended' ? ', suspended' : ''}`
  if (link.contracts.length === 1) return name
  return `${link.contracts.length} × ${name}`
}

function wordPayment(link: Link, { forms, payments }: Terms): string {
  const form = forms[link.form]
  return link.payment === undefined ? form : `${form}, ${payments[link.payment]}`
}

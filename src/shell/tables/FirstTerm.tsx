import type { ComponentProps } from 'react'
import { Term } from '../glossary/Term.tsx'

type FirstProps = ComponentProps<typeof Term> & { readonly isFirst: boolean }

/** Explained once a table: a tab stop in every row would bury the rest. */
export function FirstTerm({ isFirst, ...term }: FirstProps) {
  return isFirst ? <Term {...term} /> : term.text
}

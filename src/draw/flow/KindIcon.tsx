import { memo } from 'react'
import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { type IconParts, kindIcon } from '../kindIcon.ts'

/** An icon's parts, to stand inside an SVG of 24 × 24. */
export function IconShape({ parts }: { readonly parts: IconParts }) {
  return parts.map(([Tag, attributes]) => <Tag key={attributes.d} {...attributes} />)
}

/** The icon of an organisation's kind; decorative: the kind is said in words beside it. */
export const KindIcon = memo(function KindIcon({ kind }: { readonly kind: OrganisationKind }) {
  return <IconShape parts={kindIcon(kind)} />
})

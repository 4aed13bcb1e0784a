import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import type { Include } from './check/include.ts'

/** What is published, by whom: everything that its pages are made of. What should not be public is left out already. */
export type Publication = {
  readonly economy: Economy
  readonly library: Library
  readonly walk: Story
  readonly include: Include
  /** Every £ is left out where it is false. */
  readonly money: boolean
  /** The words of its maps; absent: those of 2015. */
  readonly vocabulary?: 'now'
  /** The fingerprint of all that is published: the same facts and choices have the same. */
  readonly version: string
  /** Where the folder will stand, with a slash at its end; absent where it is not known yet. */
  readonly address?: string
  /** The origins that may frame the pages; empty: not known yet. */
  readonly hosts: readonly string[]
  /** Who is answerable for the pages, how to reach them, and when the pages were made and are looked at again. */
  readonly owner?: string
  readonly contact?: string
  readonly prepared?: string
  readonly review?: string
  /** True where pictures are there as PNG too: they take a browser to paint. */
  readonly hasPng: boolean
}

/** A file of the folder: its path with `/`, and what is in it. */
export type PublishedFile = { readonly path: string; readonly content: string | Uint8Array }

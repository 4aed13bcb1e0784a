import type { Edge, Node } from '@xyflow/react'

/** A map as React Flow's own boxes and lines, nothing of ours in it. */
export type PlainFlow = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] }

/** What the page carries: the two ends of the step. */
export type PlainStep = { readonly before: PlainFlow; readonly after: PlainFlow }

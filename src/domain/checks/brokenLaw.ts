/** The laws that a single map has to keep; the third and the fourth are about pairs of maps and files. */
export const LAWS = ['money', 'hands', 'changes', 'grounds', 'honesty'] as const
export type Law = (typeof LAWS)[number]

/** A law that is broken, said in a sentence that a reader of the map understands. */
export type BrokenLaw = { readonly law: Law; readonly text: string }

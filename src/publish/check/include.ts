/**
 * What a publication leaves out unless it is asked for: which practices are under strain (and any other mark on a
 * practice), what each practice is paid, and what users wrote for themselves.
 */
export const PRIVATE_KINDS = ['strain', 'practice-money', 'notes'] as const
export type PrivateKind = (typeof PRIVATE_KINDS)[number]

/** What may be published all the same. */
export type Include = ReadonlySet<PrivateKind>

/** What a reader is told of what is left out: the same whether there was anything or not. */
export const LEFT_OUT_WORDS: Readonly<Record<PrivateKind, string>> = {
  strain: 'which practices are under strain',
  'practice-money': 'what any one practice is paid',
  notes: 'speakers’ notes',
}

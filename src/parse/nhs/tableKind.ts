/** What a published table is, told from its content, since people rename files. */
export const TABLE_KINDS = [
  'practices',
  'lists',
  'payments',
  'commissioners',
  'trusts',
  'networks',
  /** Somebody's own list of practices, under headings of their own. */
  'own',
  /** Known, and not needed: branch surgeries, trust sites, memberships with dates, addresses of networks. */
  'not-needed',
] as const
export type TableKind = (typeof TABLE_KINDS)[number]

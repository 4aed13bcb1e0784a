import type { TableKind } from '../../parse/nhs/tableKind.ts'

/** What a table is, and what it is used for, in the reader's words. */
export const KIND_WORDS: Readonly<
  Record<TableKind | 'unknown', { readonly name: string; readonly use: string }>
> = {
  practices: { name: 'Practices (ODS)', use: 'Which practices there are, and who commissions them' },
  lists: { name: 'Registered lists', use: 'How many patients each practice has' },
  payments: {
    name: 'Payments to general practice',
    use: 'What each practice was paid, and its contract',
  },
  commissioners: { name: 'Commissioners (ODS)', use: 'The names of the commissioners' },
  trusts: { name: 'NHS trusts (ODS)', use: 'Who may provide care in the area' },
  networks: { name: 'Primary care networks', use: 'Localities' },
  own: { name: 'A list of your own', use: 'Practices and their lists, by the columns below' },
  'not-needed': { name: 'Not needed', use: 'Nothing: the map has no use for it' },
  unknown: { name: 'Not recognised', use: 'Nothing, unless you say what it is' },
}

/** The families that models are grouped by, in the order in which the library lists them. One that is not here goes by its id. */
export const FAMILY_NAMES: Readonly<Record<string, string>> = {
  today: 'How things stand',
  mcp: 'Multispecialty community providers',
  pacs: 'Primary and acute care systems',
  system: 'Health and care together',
  'general-practice': 'General practice at scale',
  trusts: 'Practices and trusts',
  acute: 'Hospitals together',
}

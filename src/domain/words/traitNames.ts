/** The traits by which models are compared, in the order of the questions that a board asks. */
export const TRAIT_NAMES = {
  fragmentation: 'How fragmented',
  driver: 'Who drives it',
  'core-contract': 'Core practice contract',
  'other-contracts': 'Other contracts',
  'capitated-budget': 'One budget per head',
  hospital: 'The hospital',
  'gp-voice': 'GPs’ voice',
  commissioner: 'The commissioner',
  'pacs-prospect': 'Prospect of a PACS',
} as const

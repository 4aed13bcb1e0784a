/** What stands in a cell; `null` is empty. */
export type CellValue = string | number | boolean | null

/** How the cells of a column are read and written. */
export type ColumnType =
  | 'text'
  /** A word of a fixed set, or its name on screen. */
  | 'word'
  /** A year or a date as people write them. */
  | 'date'
  | 'whole'
  /** Pounds with pence; the file has whole pence. */
  | 'pounds'
  /** A part of one, shown as a percentage. */
  | 'share'
  | 'yes'
  /** Several ids, with commas between. */
  | 'ids'

/** What a cell may be chosen from: a set of words, or the ids of another sheet. */
export const WORD_SETS = [
  'kinds',
  'contracts',
  'services',
  'relations',
  'coCommissioning',
  'measures',
] as const
export type WordSet = (typeof WORD_SETS)[number]
export type ChooseFrom = WordSet | 'Organisations' | 'Practices' | 'Localities'

export type Column = {
  /** The key of the economy's file. */
  readonly key: string
  readonly heading: string
  readonly type: ColumnType
  /** In characters. */
  readonly width: number
  readonly note: string
  readonly from?: ChooseFrom
}

export type SheetPlan = { readonly name: string; readonly note: string; readonly columns: readonly Column[] }

const text = (key: string, heading: string, width: number, note: string, from?: ChooseFrom): Column => ({
  key,
  heading,
  type: 'text',
  width,
  note,
  ...(from === undefined ? {} : { from }),
})
const word = (key: string, heading: string, from: WordSet, note: string): Column => ({
  key,
  heading,
  type: 'word',
  width: 24,
  note,
  from,
})
const yes = (key: string, heading: string, note: string): Column => ({
  key,
  heading,
  type: 'yes',
  width: 13,
  note,
})
const pounds = (key: string, heading: string, note: string): Column => ({
  key,
  heading,
  type: 'pounds',
  width: 17,
  note,
})

const NAME = text('name', 'Name', 42, 'As the map writes it.')
const SHORT_NAME = text('shortName', 'Short name', 20, 'For small boxes; may be left empty.')
const STANDING: readonly Column[] = [
  yes('foundationTrust', 'Foundation trust', 'yes for an NHS Foundation Trust.'),
  yes('placeholder', 'Placeholder', 'yes where it stands for somebody who is not known yet.'),
  yes('kindInferred', 'Kind inferred', 'yes where the kind was told from the name.'),
]

/** The sheets that hold the facts of an economy, in the order of the workbook. */
export const SHEETS = {
  organisations: {
    name: 'Organisations',
    note: 'Everybody but practices and groups: commissioners, councils, trusts, other providers.',
    columns: [
      text('id', 'Id', 22, 'Letters, digits and hyphens; other sheets name it by this.'),
      NAME,
      SHORT_NAME,
      word('kind', 'Kind', 'kinds', 'What it is.'),
      ...STANDING,
    ],
  },
  practices: {
    name: 'Practices',
    note: 'One row a practice, with its list, whom it belongs to, and what it was paid in a year.',
    columns: [
      text('id', 'Code', 12, 'The practice’s code, such as P90001.'),
      NAME,
      SHORT_NAME,
      text('postcode', 'Postcode', 12, 'May be left empty.'),
      { key: 'list', heading: 'List', type: 'whole', width: 10, note: 'Registered patients.' },
      text('locality', 'Locality', 18, 'The id of a row of the sheet Localities.', 'Localities'),
      text(
        'commissioner',
        'Commissioner',
        18,
        'The id of its CCG in the sheet Organisations.',
        'Organisations',
      ),
      word('contract', 'Contract', 'contracts', 'The form of its core contract.'),
      pounds('core', 'Core £', 'What it was paid a year; empty where it is not known.'),
      pounds('quality', 'Quality and premises £', 'The same.'),
      pounds('enhanced', 'Enhanced £', 'The same.'),
      pounds('dispensing', 'Dispensing £', 'Fees and drugs reimbursed.'),
      {
        key: 'year',
        heading: 'Year paid',
        type: 'date',
        width: 11,
        note: 'Of these payments, such as 2015/16.',
      },
      {
        key: 'flags',
        heading: 'Flags',
        type: 'ids',
        width: 18,
        note: 'For instance under-strain; several with commas.',
      },
      ...STANDING,
    ],
  },
  localities: {
    name: 'Localities',
    note: 'The parts of the area that practices stand in.',
    columns: [
      text('id', 'Id', 22, 'Practices name it by this.'),
      NAME,
      yes('derived', 'Ours', 'yes where the atlas made it from postcodes.'),
    ],
  },
  delivery: {
    name: 'Delivery',
    note: 'Who delivers each service line today. The shares of a line add up to 100 %.',
    columns: [
      word('service', 'Service line', 'services', 'What is delivered.'),
      text('provider', 'Provider', 22, 'The id of a row of the sheet Organisations.', 'Organisations'),
      { key: 'share', heading: 'Share', type: 'share', width: 12, note: 'Its part of the line.' },
      text(
        'commissioner',
        'Only for',
        18,
        'A CCG’s id, where it holds for that CCG’s patients alone.',
        'Organisations',
      ),
    ],
  },
  groups: {
    name: 'Groups',
    note: 'Federations, super-partnerships and the like that exist today.',
    columns: [
      text('id', 'Id', 22, 'Of the group; a further row of the same id goes on with its members.'),
      NAME,
      word('kind', 'Kind', 'kinds', 'gp-network, super-partnership, …'),
      {
        key: 'members',
        heading: 'Members',
        type: 'ids',
        width: 60,
        note: 'The codes of its practices, with commas.',
      },
      yes('illustrative', 'Illustrative', 'yes where the atlas formed it to show a model.'),
    ],
  },
  relations: {
    name: 'Relations',
    note: 'Ties without money, read as a sentence: From runs To.',
    columns: [
      text('from', 'From', 22, 'An id.', 'Organisations'),
      word('type', 'Relation', 'relations', 'What ties the two.'),
      text('to', 'To', 22, 'An id.', 'Organisations'),
    ],
  },
  money: {
    name: 'Rates and totals',
    note: 'Your own £ a patient, or the known total of a line, in the place of national rates.',
    columns: [
      word(
        'measure',
        'What',
        'measures',
        'rate: £ for one patient a year. total: £ of the whole line a year.',
      ),
      word('service', 'Service line', 'services', 'Of which line.'),
      pounds('pence', '£', 'Pounds and pence.'),
      text('commissioner', 'Only for', 18, 'A CCG’s id, for a total of that CCG alone.', 'Organisations'),
      text('source', 'Source', 50, 'Where the figure stands.'),
    ],
  },
  apart: {
    name: 'Apart',
    note: 'Codes that are listed but not on the map.',
    columns: [
      text('id', 'Code', 12, 'The code.'),
      NAME,
      text('reason', 'Why', 60, 'Why it is not on the map.'),
    ],
  },
} satisfies Readonly<Record<string, SheetPlan>>

/** The economy as a whole: a field in each row. */
export const ABOUT_SHEET = 'About'
export const ABOUT_MARK = 'Care Model Atlas workbook'
export const WORKBOOK_VERSION = 1
export const ABOUT_FIELDS: readonly Column[] = [
  text('id', 'Id', 0, 'A short name for the address: letters, digits and hyphens.'),
  text('name', 'Name', 0, 'The name of the area.'),
  yes('illustrative', 'Made up', 'yes for an area that is made up, which the map then says.'),
  { key: 'asOf', heading: 'As of', type: 'date', width: 0, note: 'The date of the facts, such as 2015-04.' },
  word(
    'coCommissioning',
    'Core general practice is commissioned',
    'coCommissioning',
    'none: by NHS England alone. joint: with the CCG. delegated: by the CCG. unknown: the map says so.',
  ),
  yes(
    'paymentsExpected',
    'Payments for all practices',
    'yes: a practice without payments is then not known, rather than worth a national rate.',
  ),
]

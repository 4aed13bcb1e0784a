import { OWN_FIELDS, type OwnColumns, type OwnField } from '../../parse/nhs/ownColumns.ts'
import type { TableCard } from './importMessages.ts'

const FIELD_WORDS: Readonly<Record<OwnField, string>> = {
  code: 'Practice code',
  name: 'Name',
  postcode: 'Postcode',
  commissioner: 'Commissioner',
  list: 'Registered list',
}

/** Asks which column of a list of one's own is what; what its headings and cells tell is chosen already. */
export function OwnColumnsForm({
  card,
  onChange,
}: {
  readonly card: TableCard
  readonly onChange: (columns: OwnColumns) => void
}) {
  const { columns: told, top } = card
  const headings = top[told.header] ?? []
  const width = Math.max(0, ...top.map(row => row.length))
  const choose = (field: OwnField, text: string) => {
    const { [field]: _, ...others } = told.columns
    onChange({ ...told, columns: text === '' ? others : { ...others, [field]: Number(text) } })
  }
  const sampleOf = (at: number | undefined) =>
    at === undefined
      ? ''
      : top
          .slice(told.header + 1)
          .map(row => row[at] ?? '')
          .filter(cell => cell !== '')
          .slice(0, 2)
          .join(', ')
  return (
    <fieldset className="import-own">
      <legend>Which column is what?</legend>
      {OWN_FIELDS.map(field => (
        <label key={field}>
          <span>{FIELD_WORDS[field]}</span>
          <select
            className="since"
            aria-label={FIELD_WORDS[field]}
            value={told.columns[field] ?? ''}
            onChange={event => choose(field, event.target.value)}
          >
            <option value="">in no column</option>
            {Array.from({ length: width }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
              <option key={at} value={at}>
                {`${toLetters(at)}: ${headings[at] === undefined || headings[at] === '' ? 'no heading' : headings[at]}`}
              </option>
            ))}
          </select>
          <span className="import-note">{sampleOf(told.columns[field])}</span>
        </label>
      ))}
      {told.columns.commissioner === undefined && (
        <label>
          <span>Commissioner of all rows</span>
          <input
            type="text"
            className="import-code"
            aria-label="Commissioner of all rows"
            placeholder="its code, for instance 01W"
            maxLength={60}
            defaultValue={told.commissionerForAll ?? ''}
            onBlur={event => onChange({ ...told, commissionerForAll: event.target.value.trim() })}
          />
          <span className="import-note">only for practices that no practices file has</span>
        </label>
      )}
    </fieldset>
  )
}

/** The letters that a spreadsheet gives a column: 0 is A, 26 is AA. */
function toLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : `${toLetters(Math.floor(at / 26) - 1)}${last}`
}

import { useState } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import type { ImportReport, RowNote } from '../../parse/nhs/importReport.ts'
import { saveFile } from '../saveFile.ts'
import { KIND_WORDS } from './kindWords.ts'

const FIRST = 50

/** What became of every row, by file, with all of it to download. */
export function ReportView({
  report,
  csv,
  name,
}: {
  readonly report: ImportReport
  readonly csv: string
  readonly name: string
}) {
  const { files, skipped, unmatched, doubts, assumptions } = report
  return (
    <>
      <h4>What became of the rows</h4>
      <table className="import-report">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="number">
              Used
            </th>
            <th scope="col" className="number">
              Not used
            </th>
            <th scope="col" className="number">
              Other areas
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(file => (
            <tr key={`${file.file} ${file.kind}`}>
              <th scope="row">
                {file.file} <span className="import-note">{wordsOf(file.kind)}</span>
              </th>
              <td className="number">{groupThousands(file.used)}</td>
              <td className="number">{groupThousands(file.skipped)}</td>
              <td className="number">{groupThousands(file.elsewhere)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Notes title="Belong to no practice" notes={unmatched} />
      <Notes title="Used, with a doubt" notes={doubts} />
      <Notes title="Not used" notes={skipped} />
      {assumptions.length > 0 && (
        <details>
          <summary>Settled by the import ({assumptions.length})</summary>
          <ul className="import-notes">
            {assumptions.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(new Blob([csv], { type: 'text/csv' }), `${name}-import-report.csv`)}
        >
          Download the report (CSV)
        </button>
      </p>
    </>
  )
}

function wordsOf(kind: string): string {
  return Object.entries(KIND_WORDS).find(([known]) => known === kind)?.[1].name ?? kind
}

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly RowNote[] }) {
  const [isOpen, setOpen] = useState(false)
  if (notes.length === 0) return null
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title} ({groupThousands(notes.length)})
      </summary>
      {isOpen && (
        <ul className="import-notes">
          {notes.slice(0, FIRST).map(note => (
            <li key={`${note.file} ${note.row} ${note.reason}`}>
              <strong>
                {note.file}, row {note.row}: {note.code} {note.name}
              </strong>{' '}
              {note.reason}
              {note.might !== undefined && <em> It might be meant for {note.might}.</em>}
            </li>
          ))}
          {notes.length > FIRST && (
            <li>and {groupThousands(notes.length - FIRST)} more: the downloaded report has them all.</li>
          )}
        </ul>
      )}
    </details>
  )
}

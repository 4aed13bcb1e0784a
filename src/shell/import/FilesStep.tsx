import { X } from 'lucide-react'
import { useRef } from 'react'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { TABLE_KINDS } from '../../parse/nhs/tableKind.ts'
import type { GivenFile, TableCard } from './importMessages.ts'
import { KIND_WORDS } from './kindWords.ts'
import { OwnColumnsForm } from './OwnColumnsForm.tsx'
import type { ImportDesk } from './useImport.ts'

const KINDS = [...TABLE_KINDS, 'unknown'] as const

/** What each file is, told from what stands in it; the reader may say otherwise. */
export function FilesStep({ desk }: { readonly desk: ImportDesk }) {
  const { files, tables, addFiles } = desk
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="import-step" aria-labelledby="import-files">
      <h3 id="import-files">1. Files</h3>
      <p className="import-note">
        NHS files as they are published: practices (epraccur), registered lists, payments to general practice,
        commissioners (eccg), trusts (etr), primary care networks (ePCN); or a list of your own, CSV or XLSX.
        Nothing leaves this browser.
      </p>
      {files.length > 0 && (
        <table className="import-files">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it is</th>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col">What it is used for</th>
              <th scope="col">
                <span className="visually-hidden">Leave out</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(file => (
              <FileRows key={file.key} file={file} desk={desk} />
            ))}
          </tbody>
        </table>
      )}
      <p>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {files.length === 0 ? 'Choose files' : 'Add files'}
        </button>{' '}
        <span className="import-note">or drop them here.</span>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          aria-label="Files to import"
          tabIndex={-1}
          accept=".csv,.txt,.tsv,.xlsx,.zip"
          onChange={event => {
            addFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </p>
      {tables !== undefined && tables.offer.commissioners.length === 0 && (
        <p className="import-warning">
          None of these is a list of practices. Add the ODS file of practices (epraccur), as it was published,
          or a list of your own.
        </p>
      )}
    </section>
  )
}

function FileRows({ file, desk }: { readonly file: GivenFile; readonly desk: ImportDesk }) {
  const { tables, removeFile } = desk
  const cards = tables?.cards.filter(card => card.key === file.key) ?? []
  const problems = tables?.problems.filter(problem => problem.key === file.key) ?? []
  const remove = (
    <button
      type="button"
      className="icon-button"
      aria-label={`Leave out ${file.file.name}`}
      onClick={() => removeFile(file.key)}
    >
      <X aria-hidden size={16} />
    </button>
  )
  return (
    <>
      {cards.length === 0 && (
        <tr>
          <th scope="row">{file.file.name}</th>
          <td colSpan={3}>{problems.length === 0 ? 'Waiting to be read' : 'Cannot be read'}</td>
          <td>{remove}</td>
        </tr>
      )}
      {cards.map((card, index) => (
        <CardRows key={card.id} card={card} desk={desk}>
          {index === 0 && remove}
        </CardRows>
      ))}
      {problems.length > 0 && (
        <tr className="import-sub">
          <td colSpan={5}>
            <ul className="import-problems">
              {problems.slice(0, 8).map(problem => (
                <li key={`${problem.row ?? 0} ${problem.code}`}>
                  {problem.row === undefined ? '' : `Row ${problem.row}: `}
                  {problem.message} <em>{problem.fix}</em>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}

function CardRows({
  card,
  desk,
  children,
}: {
  readonly card: TableCard
  readonly desk: ImportDesk
  readonly children: React.ReactNode
}) {
  const { id, kind, columns } = card
  return (
    <>
      <tr className={kind === 'unknown' ? 'is-unknown' : undefined}>
        <th scope="row">{card.name}</th>
        <td>
          <select
            className="since"
            aria-label={`What ${card.name} is`}
            value={kind}
            onChange={event => {
              const chosen = KINDS.find(one => one === event.target.value)
              if (chosen !== undefined) desk.settleTable(id, { kind: chosen, columns })
            }}
          >
            {KINDS.map(one => (
              <option key={one} value={one}>
                {KIND_WORDS[one].name}
              </option>
            ))}
          </select>
        </td>
        <td className="number">{groupThousands(card.rows)}</td>
        <td>{KIND_WORDS[kind].use}</td>
        <td>{children}</td>
      </tr>
      {kind === 'own' && (
        <tr className="import-sub">
          <td colSpan={5}>
            <OwnColumnsForm
              card={card}
              onChange={changed => desk.settleTable(id, { kind, columns: changed })}
            />
          </td>
        </tr>
      )}
    </>
  )
}

import { Download } from 'lucide-react'
import { useState } from 'react'
import { formatCsv, type PlainTable } from '../../kit/formatCsv.ts'
import { saveFile } from '../saveFile.ts'

type Props = { readonly table: PlainTable; readonly economy: string }

/** Saves the matrix as it is sorted, as a workbook or as CSV. Made in this browser; nothing is sent anywhere. */
export function MatrixDownloads({ table, economy }: Props) {
  const [message, setMessage] = useState('')
  const name = `${economy}-models`
  const save = async (format: 'xlsx' | 'csv') => {
    try {
      saveFile(await makeFile(table, format), `${name}.${format}`)
      setMessage(`${name}.${format} is in your downloads.`)
    } catch {
      setMessage('The file could not be made in this browser.')
    }
  }
  return (
    <div className="matrix-downloads">
      <span role="status">{message}</span>
      <button type="button" className="button" onClick={() => void save('xlsx')}>
        <Download aria-hidden size={17} />
        Excel
      </button>
      <button type="button" className="button" onClick={() => void save('csv')}>
        <Download aria-hidden size={17} />
        CSV
      </button>
    </div>
  )
}

async function makeFile(table: PlainTable, format: 'xlsx' | 'csv'): Promise<Blob> {
  if (format === 'csv') return new Blob([formatCsv(table)], { type: 'text/csv;charset=utf-8' })
  const { writeWorkbook } = await import('../../draw/table/writeWorkbook.ts')
  return writeWorkbook([{ name: 'Models', ...table }])
}

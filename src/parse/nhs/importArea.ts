import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { ImportRequest } from './importRequest.ts'
import { type ImportResult, importTables } from './importTables.ts'
import { type SortedTable, sortFile, tellUnknown } from './sortTables.ts'

/**
 * Makes an economy from NHS open data as it is published: practices, list sizes, payments, commissioners, trusts and
 * networks, in any of their editions, told apart by content. A list of one's own counts only where it is named as one.
 * Pure, and never throws.
 */
export function importArea(request: ImportRequest): ImportResult {
  const tables: SortedTable[] = []
  const problems: Problem[] = []
  for (const file of request.files) {
    const isOwn = request.own?.includes(file.file) === true
    const sorted = sortFile(file)
    problems.push(...sorted.problems)
    const known = sorted.tables.flatMap((one): SortedTable[] => {
      if (isOwn) return [{ ...one, kind: 'own' }]
      return one.kind === undefined || one.kind === 'own' ? [] : [one]
    })
    tables.push(...known)
    if (known.length === 0 && sorted.tables.length > 0) problems.push(tellUnknown(file.file, sorted.tables))
  }
  return importTables(tables, request, problems)
}

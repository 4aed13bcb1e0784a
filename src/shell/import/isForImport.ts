/** Bytes from the top that tell a table from an economy. */
const TOP = 4_096
/** Bytes; all England's is a tenth of it. */
const LARGEST_WORKBOOK = 20_000_000

/**
 * Whether dropped files are for the import: tables, workbooks, archives. A file of the atlas alone (an economy, a
 * scenario, a story) is opened as it is; among tables it goes with them, and is told apart there.
 */
export async function isForImport(files: readonly File[]): Promise<boolean> {
  const tops = await Promise.all(files.map(readTop))
  if (!tops.some(isTable)) return false
  const [only, ...others] = files
  return only === undefined || others.length > 0 || !(await isOwnWorkbook(only))
}

/** A workbook of the atlas holds an economy, and is opened as one. */
async function isOwnWorkbook(file: File): Promise<boolean> {
  if (file.size > LARGEST_WORKBOOK) return false
  try {
    const { isAtlasWorkbook } = await import('../../parse/workbook/isAtlasWorkbook.ts')
    return isAtlasWorkbook(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return false
  }
}

async function readTop(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, TOP).arrayBuffer())
  } catch {
    return new Uint8Array()
  }
}

/** An archive (a workbook, published tables), or text whose first lines have cells. */
function isTable(top: Uint8Array): boolean {
  if (top[0] === 0x50 && top[1] === 0x4b) return true
  const text = new TextDecoder().decode(top).replace(/[\0\uFEFF\uFFFD]/g, '')
  if (/^\s*([{[<#]|---|[\w$"']+\s*:(\s|$))/.test(text)) return false
  const lines = text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '')
  const [first = ''] = lines
  return /^"?sep=/.test(first) || lines.slice(0, 5).some(line => line.split(/[,;\t]/).length > 2)
}

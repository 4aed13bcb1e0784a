/** What a file is that is no table, and what to do. */
export type Stranger = { readonly message: string; readonly fix: string }

const ON_ITS_OWN = 'Drop it on its own to open it.'

/** Tells files that people drop in the place of a table, by their first bytes; `undefined` for what may be a table. */
export function tellStranger(bytes: Uint8Array, text: string): Stranger | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      message: 'This is a workbook in the format of before 2007 (.xls).',
      fix: 'Open it in a spreadsheet and save it as .xlsx or .csv.',
    }
  }
  if (text.startsWith('%PDF')) {
    return { message: 'This is a PDF document.', fix: 'Take the file itself: CSV or XLSX.' }
  }
  const top = text.slice(0, 4_000)
  if (/^\s*<(!doctype|html|\?xml)/i.test(top)) {
    return {
      message: 'This is a web page, not the file itself: the download has failed.',
      fix: 'Take the file again from where it was published.',
    }
  }
  if (/^\s*(\{|schemaVersion\s*:|#[^\n]*\n\s*schemaVersion\s*:)/.test(top) && top.includes('schemaVersion')) {
    return { message: 'This is an economy, a scenario or a story, not a table.', fix: ON_ITS_OWN }
  }
  return isBinary(top)
    ? { message: 'This is not text: no table can be read from it.', fix: 'Give a CSV or XLSX file.' }
    : undefined
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}

/** More than one character in fifty is a control character that no text has. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd)
      controls += 1
  }
  return controls * 50 > text.length
}

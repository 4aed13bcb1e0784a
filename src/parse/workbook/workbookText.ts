/**
 * Text as a workbook's cell holds it, so that every text comes back as it was: what cannot stand in XML is written
 * `_x000D_`, the way Excel does, and so is the underscore of text that only looks like that.
 */
export function toWorkbookText(text: string): string {
  const plain = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  const written = plain.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc]/g,
    found =>
      isCharacter(found)
        ? found
        : Array.from({ length: found.length }, (_, at) => escapeUnit(found, at)).join(''),
  )
  // The packer looks texts up in a plain object, where these words mean something else.
  return written in {} ? `${escapeUnit(written, 0)}${written.slice(1)}` : written
}

/** A whole character beyond the first 65,536 that is not one of the reserved last two of its plane. */
function isCharacter(found: string): boolean {
  const code = found.codePointAt(0) ?? 0
  return found.length === 2 && (code & 0xfffe) !== 0xfffe
}

function escapeUnit(text: string, at: number): string {
  return `_x${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`
}

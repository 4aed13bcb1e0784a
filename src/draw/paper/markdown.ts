/** Text that Markdown takes as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/\n/g, ' ')
}

/** A table; its first column heads the rows. Empty cells are left to be filled in. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(cell => escapeMarkdown(cell)).join(' | ')} |`
  return [row(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(row)]
}

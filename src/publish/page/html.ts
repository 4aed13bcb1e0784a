/** Text that is HTML already. Made only here, so that nothing else reaches a page unescaped. */
export type Html = { readonly html: string }

type Piece = Html | string | number | undefined | readonly Html[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** HTML with values in it, attributes in double quotes: texts are escaped, pieces of HTML stand as they are, nothing stands for `undefined`. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const written = pieces.map((piece, index) => `${write(piece)}${strings[index + 1] ?? ''}`)
  return { html: `${strings[0] ?? ''}${written.join('')}` }
}

/** A picture that our own renderer drew, with every text in it escaped there. */
export function drawn(svg: string): Html {
  return { html: svg }
}

function write(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return piece.replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter)
  return 'html' in piece ? piece.html : piece.map(one => one.html).join('')
}

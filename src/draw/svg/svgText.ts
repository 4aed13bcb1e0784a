const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for SVG, in content and in attributes. */
export function escapeSvg(text: string): string {
  return text.replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter)
}

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>

/** One element; attributes that are undefined are left out, numbers are cut to two decimals. */
export function svgElement(tag: string, attributes: SvgAttributes, ...children: readonly string[]): string {
  let written = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    written += ` ${name}="${typeof value === 'number' ? svgNumber(value) : escapeSvg(value)}"`
  }
  return children.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${children.join('')}</${tag}>`
}

/** The same bytes on every machine: at most two decimals. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A line of text at a baseline. */
export function svgText(text: string, x: number, y: number, size: number, attributes: SvgAttributes): string {
  return svgElement('text', { x, y, 'font-size': size, ...attributes }, escapeSvg(text))
}

import { escapeSvg as escapeXml } from '../svg/svgText.ts'

/** The face of every word: it is on every computer that opens a deck. */
export const DECK_FACE = 'Arial'

/** A paragraph in one look; each of its lines stands as it is broken here. */
export type Paragraph = {
  readonly lines: readonly string[]
  readonly points: number
  readonly colour: string
  readonly bold?: boolean
  /** Before it, in points. */
  readonly before?: number
  /** From the left, in EMU. */
  readonly indent?: number
}

export type Text = {
  readonly paragraphs: readonly Paragraph[]
  readonly align?: 'left' | 'centre' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  /** From the left and the top, in EMU. */
  readonly inset?: readonly [left: number, top: number]
  /** Words run on to the next line at the shape's edge; otherwise each line is one. */
  readonly wraps?: boolean
  readonly upright?: boolean
}

const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const

/** The text of a shape; a shape without words has an empty one, as PowerPoint writes it. */
export function textXml(text: Text | undefined): string {
  if (text === undefined)
    return '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>'
  const { paragraphs, align = 'left', anchor = 'top', inset = [0, 0], wraps = false, upright = false } = text
  const body =
    `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${inset[0]}" tIns="${inset[1]}" rIns="0" bIns="0"` +
    `${upright ? ' vert="vert270"' : ''} rtlCol="0" anchor="${ANCHOR[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`
  return `<p:txBody>${body}${paragraphs.map(one => paragraphXml(one, ALIGN[align])).join('')}</p:txBody>`
}

function paragraphXml({ lines, before = 0, indent = 0, ...look }: Paragraph, align: string): string {
  const space = before > 0 ? `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>` : ''
  const runs = lines.map(line => `<a:r>${lookXml('a:rPr', look)}<a:t>${escapeXml(line)}</a:t></a:r>`)
  const broken = runs.join(`<a:br>${lookXml('a:rPr', look)}</a:br>`)
  return `<a:p><a:pPr marL="${indent}" indent="0" algn="${align}">${space}<a:buNone/></a:pPr>${broken}</a:p>`
}

function lookXml(tag: string, { points, colour, bold = false }: Omit<Paragraph, 'lines'>): string {
  return (
    `<${tag} lang="en-GB" sz="${Math.max(100, Math.round(points * 100))}" b="${bold ? 1 : 0}" dirty="0">` +
    `<a:solidFill><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:solidFill>` +
    `<a:latin typeface="${DECK_FACE}"/><a:cs typeface="${DECK_FACE}"/></${tag}>`
  )
}

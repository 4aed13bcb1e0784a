import { escapeSvg as escapeXml } from '../svg/svgText.ts'
import type { Frame } from './slideScale.ts'
import { type Text, textXml } from './textXml.ts'

/** How a line is broken, in PowerPoint's own words, so that it can be changed there. */
export type Dash = 'solid' | 'dash' | 'lgDash' | 'sysDot' | 'lgDashDot'

export type Line = {
  readonly colour: string
  readonly points: number
  readonly dash?: Dash
  readonly arrow?: boolean
  readonly opacity?: number
}

export type Fill = {
  readonly colour: string
  readonly opacity?: number
  /** Set: hatched in this colour. */
  readonly hatch?: string
}

/** A native shape: what it is called, where it stands, how it looks, what is written in it. */
export type Shape = {
  /** With two exclamation marks in front Morph pairs it with its namesake on the next slide. */
  readonly name: string
  /** What a screen reader says; a mark without words of its own is decoration. */
  readonly description?: string
  readonly frame: Frame
  /** A corner radius in EMU makes a rounded box; a path list makes a freeform. */
  readonly geometry?: { readonly radius: number } | { readonly paths: string }
  readonly fill?: Fill
  readonly line?: Line
  readonly text?: Text
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A shape as it stands in a slide; `id` is unique on its slide. */
export function shapeXml(shape: Shape, id: number): string {
  const { name, description, frame, fill, line, text } = shape
  const said = description === undefined ? '' : ` descr="${escapeXml(description)}"`
  const aside = description === undefined && text === undefined ? DECORATIVE : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${said}>${aside}</p:cNvPr>` +
    `<p:cNvSpPr${isTextOnly(shape) ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>` +
    `<a:xfrm><a:off x="${frame.x}" y="${frame.y}"/><a:ext cx="${frame.width}" cy="${frame.height}"/></a:xfrm>` +
    `${geometryXml(shape)}${fillXml(fill)}${lineXml(line)}</p:spPr>${textXml(text)}</p:sp>`
  )
}

function isTextOnly({ fill, line, text, geometry }: Shape): boolean {
  return text !== undefined && fill === undefined && line === undefined && geometry === undefined
}

function geometryXml({ geometry, frame }: Shape): string {
  if (geometry === undefined) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  if ('paths' in geometry) {
    const { paths } = geometry
    return (
      '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>' +
      `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>`
    )
  }
  const short = Math.max(1, Math.min(frame.width, frame.height))
  const corner = Math.min(50_000, Math.round((geometry.radius / short) * 100_000))
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${corner}"/></a:avLst></a:prstGeom>`
}

/** A colour with its opacity, as fills and lines take it. */
function colourXml(colour: string, opacity = 1): string {
  const hex = colour.replace('#', '').toUpperCase()
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  return `<a:srgbClr val="${hex}">${alpha}</a:srgbClr>`
}

function fillXml(fill: Fill | undefined): string {
  if (fill === undefined) return '<a:noFill/>'
  if (fill.hatch !== undefined)
    return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(fill.hatch)}</a:fgClr><a:bgClr>${colourXml(fill.colour)}</a:bgClr></a:pattFill>`
  return `<a:solidFill>${colourXml(fill.colour, fill.opacity)}</a:solidFill>`
}

function lineXml(line: Line | undefined): string {
  if (line === undefined) return '<a:ln><a:noFill/></a:ln>'
  const { colour, points, dash = 'solid', arrow = false, opacity } = line
  const width = Math.max(3175, Math.round(points * 12_700))
  const head = arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''
  return (
    `<a:ln w="${width}" cap="${dash === 'sysDot' ? 'rnd' : 'flat'}"><a:solidFill>${colourXml(colour, opacity)}</a:solidFill>` +
    `<a:prstDash val="${dash}"/><a:round/>${head}</a:ln>`
  )
}

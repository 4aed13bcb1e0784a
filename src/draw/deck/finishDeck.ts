import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Shape, shapeXml } from './shapeXml.ts'

/** A slide's shapes from the back to the front, and the size at which its title fits. */
export type DrawnSlide = { readonly shapes: readonly Shape[]; readonly titlePoints: number }

/** The first id of our shapes: those of titles and numbers lie below. */
const FIRST_ID = 1000
/** The earliest time that a zip can hold: the same deck is the same bytes whenever it is written. */
const WRITTEN = new Date(1980, 0, 1)

const MORPH =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">' +
  '<p:transition spd="slow"><p159:morph option="byObject"/></p:transition></mc:Choice>' +
  '<mc:Fallback><p:transition spd="slow"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>'

/**
 * Puts the shapes of each slide into a written package, Morph on every slide after the first, and mends what the
 * writer leaves wrong: the notes master's place, notes without paragraphs, the name and the size of titles, the language.
 * A shape that stays has the same name and the same id on every slide.
 */
export function finishDeck(bytes: Uint8Array, slides: readonly DrawnSlide[]): Uint8Array {
  const parts = unzipSync(bytes)
  const idOf = numberNames(slides.map(slide => slide.shapes))
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path]
    if (part === undefined) throw new Error(`The deck has no part ${path}.`)
    parts[path] = strToU8(change(strFromU8(part)))
  }
  slides.forEach(({ shapes, titlePoints }, index) => {
    const drawn = shapes.map(shape => shapeXml(shape, idOf(shape.name))).join('')
    edit(`ppt/slides/slide${index + 1}.xml`, xml => {
      const filled = setTitle(xml, titlePoints)
        .replace('</p:spTree>', () => `${drawn}</p:spTree>`)
        .replaceAll('lang="en-US"', 'lang="en-GB"')
      return index === 0 ? filled : filled.replace('</p:sld>', `${MORPH}</p:sld>`)
    })
    edit(`ppt/notesSlides/notesSlide${index + 1}.xml`, xml =>
      breakParagraphs(xml).replaceAll('en-US', 'en-GB'),
    )
  })
  edit('ppt/presentation.xml', orderMasters)
  edit('docProps/core.xml', xml =>
    xml.replace(/\s*<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  )
  // Empty folders are no parts of a package.
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'))
  return zipSync(Object.fromEntries(files), { mtime: WRITTEN })
}

/** The writer forgets the name and the size of what stands in a placeholder: the title is a slide's first shape. */
function setTitle(xml: string, points: number): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/s, title =>
    title.replace(/name="[^"]*"/, 'name="!!title"').replace(/sz="\d+"/g, `sz="${Math.round(points * 100)}"`),
  )
}

/** A number for every name of the deck, in the order in which they first appear. Throws where a slide has one twice. */
function numberNames(slides: readonly (readonly Shape[])[]): (name: string) => number {
  const ids = new Map<string, number>()
  for (const shapes of slides) {
    const here = new Set<string>()
    for (const { name } of shapes) {
      if (here.has(name)) throw new Error(`Two shapes of one slide are called “${name}”.`)
      here.add(name)
      if (!ids.has(name)) ids.set(name, FIRST_ID + ids.size)
    }
  }
  return name => ids.get(name) ?? FIRST_ID
}

/** The notes master's list stands before the slides' list in the schema; the writer puts it after. */
function orderMasters(xml: string): string {
  const [list] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? []
  if (list === undefined) return xml
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`)
}

/** The writer puts line feeds into one run, where PowerPoint shows none: each line becomes a paragraph. */
function breakParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, run: string, text: string, end: string) =>
      text
        .split('\n')
        .map(line => `<a:p>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  )
}

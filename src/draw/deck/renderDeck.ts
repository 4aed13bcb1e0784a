import type { About } from '../paper/about.ts'
import type { Step } from '../paper/step.ts'
import { type Work, workThrough } from '../paper/workThrough.ts'
import { fitSize } from './arialWidth.ts'
import { closingShapes } from './closingShapes.ts'
import { DECK_PALETTE } from './deckLook.ts'
import { finishDeck } from './finishDeck.ts'
import type { Shape } from './shapeXml.ts'
import { stepShapes } from './stepShapes.ts'
import { DECK_FACE } from './textXml.ts'

export type DeckOptions = Work & { readonly about: About }

/** A slide before it is one: its title, what the presenter says, and its shapes from the back to the front. */
type Slide = { readonly title: string; readonly notes: string; readonly shapes: readonly Shape[] }

const WIDTH = 13.333
const TITLE_WIDTH = 12.77
const LARGEST_TITLE = 24
const SMALLEST_TITLE = 15
const CLOSING_TITLE = 'How to read these maps, and what they rest on'

/**
 * Steps as a PowerPoint deck: one slide a step with its map as native shapes that Morph carries from slide to slide,
 * its notes, and a last slide with legend, sources and statement. The same steps give the same bytes. Rejects with
 * the signal's reason when it is aborted.
 */
export async function renderDeck(
  steps: readonly Step[],
  { about, ...work }: DeckOptions,
): Promise<Uint8Array> {
  const drawn = await workThrough(
    steps,
    (step): Slide => ({
      title: step.caption,
      notes: notesOf(step),
      shapes: stepShapes(step, about),
    }),
    work,
  )
  const slides = [
    ...drawn,
    { title: CLOSING_TITLE, notes: CLOSING_NOTES, shapes: closingShapes(steps, about) },
  ]
  const frame = await writeFrame(slides, about)
  work.signal?.throwIfAborted()
  return finishDeck(
    frame,
    slides.map(({ shapes, title }) => ({ shapes, titlePoints: fitTitle(title) })),
  )
}

const CLOSING_NOTES =
  'Leave this slide up for questions: it says what colours, lines and frames mean, and which documents the maps rest on.'

/** A title stands on one line. */
function fitTitle(title: string): number {
  return Math.max(SMALLEST_TITLE, Math.floor(fitSize([title], TITLE_WIDTH * 71, LARGEST_TITLE, true) * 2) / 2)
}

/** What the presenter says; then what moves, with its certainty, for whoever is asked. */
function notesOf(step: Step): string {
  const moves = step.sentences.map(({ text, certainty }) => `• ${text} (${certainty})`)
  const said = step.notes === '' ? [] : [step.notes]
  const news = moves.length === 0 ? [] : [`What moves ${step.sinceWords}:`, ...moves]
  return [...said, ...news, step.statement].join('\n')
}

/** The package with its master, titles and notes; the shapes come into it afterwards. */
async function writeFrame(slides: readonly Slide[], { title, economy }: About): Promise<Uint8Array> {
  const { default: PptxGenJS } = await import('pptxgenjs')
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'WIDE', width: WIDTH, height: 7.5 })
  deck.layout = 'WIDE'
  deck.title = `${title}: ${economy.name}`
  deck.subject = 'Discussion models, not a proposal'
  deck.author = 'Care Model Atlas'
  deck.company = 'Care Model Atlas'
  deck.theme = { headFontFace: DECK_FACE, bodyFontFace: DECK_FACE }
  deck.defineSlideMaster({
    title: 'Map',
    background: { color: DECK_PALETTE.ground.slice(1) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...{ x: 0.28, y: 0.1, w: TITLE_WIDTH, h: 0.5 },
            ...{ fontFace: DECK_FACE, fontSize: LARGEST_TITLE, bold: true, align: 'left', valign: 'middle' },
            ...{ color: DECK_PALETTE.ink.slice(1), margin: 0 },
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.55,
      y: 7.16,
      w: 0.5,
      h: 0.28,
      fontSize: 10,
      color: DECK_PALETTE.muted.slice(1),
      align: 'right',
    },
  })
  for (const { title: caption, notes } of slides) {
    const slide = deck.addSlide({ masterName: 'Map' })
    slide.addText(caption, { placeholder: 'title', lang: 'en-GB' })
    slide.addNotes(notes)
  }
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('The deck was not written as bytes.')
  return written
}

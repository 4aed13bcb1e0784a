import type { Answers } from '../../domain/vocabulary/answer.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import type { About } from '../../draw/paper/about.ts'
import { type Told, toSteps } from '../../draw/paper/toSteps.ts'
import type { Work } from '../../draw/paper/workThrough.ts'
import { assertNever } from '../../kit/assertNever.ts'
import type { Arrangement } from '../../layout/arrangement.ts'
import { playStep } from '../../story/playStep.ts'
import type { MapCache } from '../mapCache.ts'
import { makeWorkbook } from './makeWorkbook.ts'
import { nameExport } from './nameExport.ts'
import { paintPicture } from './paintPicture.ts'

export const EXPORT_FORMATS = ['svg', 'png', 'pptx', 'md', 'html', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What is to be exported, and all that it takes. Without a story it is the view on screen. */
export type ExportOrder = {
  readonly format: ExportFormat
  /** For PNG: pixels per unit of the picture. */
  readonly scale: number
  readonly story: Story | undefined
  readonly view: View
  readonly about: Omit<About, 'title' | 'audience' | 'ownSources'>
  readonly viewTitle: string
  /** To the questions about each model: for the board paper alone. */
  readonly answers: Answers
  readonly cache: MapCache
  readonly arrangement: Arrangement | undefined
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  md: 'text/markdown',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Makes the file, in the browser alone. Each renderer is loaded when it is asked for. Rejects when it is aborted. */
export async function makeExport(
  order: ExportOrder,
  work: Work,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const { story, view, cache, arrangement, format } = order
  const { economy } = order.about
  if (format === 'xlsx') return makeWorkbook(economy)
  const about: About = {
    ...order.about,
    title: story?.title ?? order.viewTitle,
    ...(story === undefined ? {} : { audience: story.audience }),
    ownSources: story?.sources ?? [],
  }
  const ground = {
    project: cache.project,
    place: (scenario: View['scenario'], lens: View['lens'], terms: Terms) =>
      cache.place(scenario, lens, arrangement, terms),
  }
  const mapOf = (scenario: View['scenario']) => cache.project(scenario).map
  const told: readonly Told[] =
    story === undefined
      ? [{ view }]
      : story.steps.map((_, index) => playStep(story, index, view, { economy, mapOf }))
  const steps = await toSteps(told, about, ground, work)
  const name = nameExport(economy.id, order)
  const [first] = steps
  if (first === undefined) throw new Error('There is nothing to export')
  switch (format) {
    case 'svg':
    case 'png': {
      const { renderPicture } = await import('../../draw/paper/renderPicture.ts')
      const svg = renderPicture(first, about, await readFontFaces())
      return { blob: format === 'svg' ? toBlob(svg, format) : await paintPicture(svg, order.scale), name }
    }
    case 'pptx': {
      const { renderDeck } = await import('../../draw/deck/renderDeck.ts')
      const bytes = await renderDeck(steps, { about, ...work })
      return { blob: new Blob([Uint8Array.from(bytes)], { type: TYPES.pptx }), name }
    }
    case 'md': {
      const { renderBoardPaper } = await import('../../draw/paper/renderBoardPaper.ts')
      const { CHECKLIST: checklist } = await import('../scrutiny/readChecklist.ts')
      const { answers } = order
      const paper = await renderBoardPaper(steps, { about, checklist, answers, ...work })
      return { blob: toBlob(paper, format), name }
    }
    case 'html': {
      const { renderHandout } = await import('../../draw/paper/renderHandout.ts')
      const page = await renderHandout(steps, { about, fontFaces: await readFontFaces(), ...work })
      return { blob: toBlob(page, format), name }
    }
    default:
      return assertNever(format)
  }
}

function toBlob(text: string, format: ExportFormat): Blob {
  return new Blob([text], { type: `${TYPES[format]};charset=utf-8` })
}

/** The page's own typeface as rules that carry their files, so that an exported picture asks nothing of anywhere. */
async function readFontFaces(): Promise<string> {
  const faces: string[] = []
  for (const face of document.fonts) {
    if (face.status !== 'loaded') continue
    const rule = [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .find(
        one => one instanceof CSSFontFaceRule && one.style.getPropertyValue('font-weight') === face.weight,
      )
    const address = /url\("?([^")]+\.woff2)"?\)/.exec(rule?.cssText ?? '')?.[1]
    if (address === undefined) continue
    const base = rule?.parentStyleSheet?.href ?? location.href
    const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer())
    const base64 = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
    faces.push(
      `@font-face{font-family:${face.family};font-weight:${face.weight};src:url(data:font/woff2;base64,${base64}) format("woff2")}`,
    )
  }
  return faces.join('')
}

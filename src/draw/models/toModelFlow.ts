import type { Edge, Node } from '@xyflow/react'
import type { PlacedBand, PlacedLink, PlacedModel, PlacedModels } from '../../layout/models/placedModels.ts'
import { still } from '../flow/still.ts'
import type { Told } from './modelMapContext.ts'

type Face = { readonly isFaded: boolean; readonly isTold: boolean }
export type BandNode = Node<{ readonly band: PlacedBand }, 'band'>
export type ModelNode = Node<Face & { readonly box: PlacedModel; readonly isLacking: boolean }, 'model'>
export type WordNode = Node<Face & { readonly line: PlacedLink }, 'word'>
export type ModelMapNode = BandNode | ModelNode | WordNode
export type LinkEdge = Edge<Face & { readonly line: PlacedLink }, 'link'>

/** Bands lie lowest, then arrows, their words, and the boxes. */
const LEVEL = { band: 0, link: 1, word: 2, model: 3 } as const

/** React Flow's view of the placed map of models; what has nothing to do with what is told falls back. */
export function toModelFlow(
  placed: PlacedModels,
  lacking: ReadonlySet<string>,
  told: Told | undefined,
): { readonly nodes: ModelMapNode[]; readonly edges: LinkEdge[] } {
  const isOwn = ({ link }: PlacedLink) =>
    told !== undefined &&
    ('link' in told ? told.link === link.id : [link.from, link.to].some(id => id === told.model))
  const own = placed.lines.filter(isOwn)
  const near = new Set<string>(own.flatMap(({ link }) => [link.from, link.to]))
  if (told !== undefined && 'model' in told) near.add(told.model)
  // A model without arrows would make all others fall back for nothing.
  const isQuiet = own.length === 0
  const faceOfLine = (line: PlacedLink): Face => ({
    isFaded: !isQuiet && !isOwn(line),
    isTold: isOwn(line),
  })
  return {
    nodes: [
      ...placed.bands.map(
        (band): BandNode => ({
          ...still(band, LEVEL.band),
          id: `band ${band.family}`,
          type: 'band',
          data: { band },
        }),
      ),
      ...placed.lines.map(
        (line): WordNode => ({
          ...still(line.label, LEVEL.word),
          id: `word ${line.link.id}`,
          type: 'word',
          data: { line, ...faceOfLine(line) },
        }),
      ),
      ...placed.boxes.map(
        (box): ModelNode => ({
          ...still(box, LEVEL.model),
          id: box.model.id,
          type: 'model',
          data: {
            box,
            isLacking: lacking.has(box.model.id),
            isFaded: !isQuiet && !near.has(box.model.id),
            isTold: told !== undefined && 'model' in told && told.model === box.model.id,
          },
        }),
      ),
    ],
    edges: placed.lines.map(
      (line): LinkEdge => ({
        id: line.link.id,
        type: 'link',
        source: line.link.from,
        target: line.link.to,
        zIndex: LEVEL.link,
        data: { line, ...faceOfLine(line) },
      }),
    ),
  }
}

import type { EdgeProps, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { Chance } from '../../domain/vocabulary/careModel.ts'
import type { Point } from '../../layout/placedMap.ts'
import { useModelMap } from './modelMapContext.ts'
import type { BandNode, LinkEdge, WordNode } from './toModelFlow.ts'

/** How far a line that hardly leads on stops before the box. */
const SHORT = 13
const HEAD = 11

/** An arrow: dashes tell how certain the source is; a head that the source sees a way, a bar that it hardly does. */
export const LinkLine = memo(function LinkLine({ data }: EdgeProps<LinkEdge>) {
  const { onTell } = useModelMap()
  if (data === undefined) return null
  const { line, isFaded, isTold } = data
  const { link, points } = line
  const end = endOf(points)
  const d = toPath(shorten(points, isBarred(link.chance) ? SHORT : HEAD - 2))
  const classes = [
    'model-link',
    `certainty-${link.certainty}`,
    `chance-${link.chance}`,
    isFaded && 'is-faded',
    isTold && 'is-told',
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of arrows beside the map is the keyboard's way to the same
    <g
      className={classes.filter(Boolean).join(' ')}
      data-link={link.id}
      onPointerEnter={() => onTell({ link: link.id }, false)}
      onClick={() => onTell({ link: link.id }, true)}
    >
      <path className="model-link-reach" d={d} />
      <path className="model-link-halo" d={d} />
      <path className="model-link-line" d={d} />
      <path className="model-link-end" d={END_MARKS[link.chance]} transform={end} />
    </g>
  )
})

const ARROW = `M0 0L${-HEAD} -6.5L${-HEAD} 6.5Z`
/** Drawn as if the line came from the left and ended at 0, 0. */
const END_MARKS: Readonly<Record<Chance, string>> = {
  significant: 'M0 0L-14 -9L-14 9Z',
  possible: ARROW,
  little: `M${-SHORT} -9L${-SHORT} 9`,
  unlikely: `M${-SHORT} -9L${-SHORT} 9M${-SHORT + 6} -9L${-SHORT + 6} 9`,
}

/** The end mark alone, for the legend. */
export function LinkSample({ chance }: { readonly chance: Chance }) {
  return (
    <svg
      className={`model-link chance-${chance}`}
      width={44}
      height={20}
      viewBox="-42 -10 44 20"
      aria-hidden="true"
    >
      <path className="model-link-line" d={`M-42 0L${isBarred(chance) ? -SHORT : -HEAD} 0`} />
      <path className="model-link-end" d={END_MARKS[chance]} />
    </svg>
  )
}

/** The words of an arrow, on its line. */
export const LinkWord = memo(function LinkWord({ data: { line, isFaded, isTold } }: NodeProps<WordNode>) {
  const { onTell } = useModelMap()
  const { link, label } = line
  const classes = [
    'model-word',
    `chance-${link.chance}`,
    line.points.length === 2 && 'is-level',
    isFaded && 'is-faded',
    isTold && 'is-told',
  ]
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ width: label.width, height: label.height }}
      data-word={link.id}
      aria-hidden="true"
      onPointerEnter={() => onTell({ link: link.id }, false)}
      onClick={() => onTell({ link: link.id }, true)}
    >
      {label.text}
    </div>
  )
})

/** A family: a faint band with its name at the left. */
export const FamilyBand = memo(function FamilyBand({ data: { band } }: NodeProps<BandNode>) {
  return (
    <div className="model-band" style={{ width: band.width, height: band.height }} data-family={band.family}>
      <span>
        {band.titleLines.map(line => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </div>
  )
})

function isBarred(chance: Chance): boolean {
  return chance === 'little' || chance === 'unlikely'
}

/** The place and turn of a line's end. */
function endOf(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [px, py] = points.at(-2) ?? [x - 1, y]
  // Ends stand upright or level, whatever the last piece of a bend says.
  const isLevel = Math.abs(x - px) > Math.abs(y - py)
  const turn = isLevel ? (x > px ? 0 : 180) : y > py ? 90 : -90
  return `translate(${x} ${y}) rotate(${turn})`
}

/** The line without its last `length`. */
function shorten(points: readonly Point[], length: number): readonly Point[] {
  let left = length
  for (let index = points.length - 1; index > 0; index -= 1) {
    const [x, y] = points[index] ?? [0, 0]
    const [px, py] = points[index - 1] ?? [x, y]
    const piece = Math.hypot(x - px, y - py)
    if (piece > left) {
      const share = left / piece
      return [...points.slice(0, index), [x + (px - x) * share, y + (py - y) * share]]
    }
    left -= piece
  }
  return points
}

function toPath(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

const round = (value: number) => Math.round(value * 10) / 10

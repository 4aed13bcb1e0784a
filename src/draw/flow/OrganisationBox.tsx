import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { boxParts } from '../boxParts.ts'
import { CROWN_ICON } from '../kindIcon.ts'
import { Ends } from './Ends.tsx'
import { IconShape, KindIcon } from './KindIcon.tsx'
import { useMapHost } from './mapContext.ts'
import type { BoxNode } from './toFlow.ts'

/** One organisation: sector by bar and icon, its name, and the one figure of the lens. Whoever leads is crowned. */
export const OrganisationBox = memo(function OrganisationBox({
  data: { box, face, isLeaving },
}: NodeProps<BoxNode>) {
  const { describeBox, chooseBox } = useMapHost()
  const id = box.organisation
  const isPractice = box.lane === 'practices'
  const { figure, leads } = face
  const parts = boxParts(box, figure)
  const classes = [
    'box',
    `sector-${box.sector}`,
    `box-of-${box.lane}`,
    isPractice && `box-cell core-${face.core}`,
    leads && 'is-leading',
    box.isSpare && 'is-spare',
    face.isFocused && 'is-focused',
    face.isPointed && 'is-pointed',
    face.isFaded && 'is-faded',
    face.isChanged && 'is-changed',
    isLeaving && 'is-leaving',
    face.isPlaceholder && 'is-placeholder',
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the map's outline is the keyboard's way to the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: the map's outline is the keyboard's way to the same
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ width: box.width, height: box.height }}
      data-organisation={isLeaving ? undefined : id}
      data-placement={isLeaving ? undefined : box.placement}
      onPointerEnter={event => {
        event.currentTarget.title = describeBox(id)
      }}
      onClick={() => chooseBox(id)}
    >
      <Ends />
      <svg width={box.width} height={box.height} aria-hidden="true" focusable="false">
        {parts.bar !== undefined && <rect className="box-bar" {...parts.bar} rx={2.5} />}
        {parts.icon !== undefined && (
          <g
            transform={`translate(${parts.icon.at.join(' ')}) scale(${parts.icon.size / 24})`}
            className="box-icon"
          >
            <KindIcon kind={face.kind} />
          </g>
        )}
        {parts.name.map(({ at: [x, y], text }) => (
          <text key={text} className="box-name" x={x} y={y} textAnchor={parts.anchor} fontSize={box.nameSize}>
            {text}
          </text>
        ))}
        {parts.figure !== undefined && (
          <text className="box-figure" x={parts.figure[0]} y={parts.figure[1]} textAnchor={parts.anchor}>
            {figure}
          </text>
        )}
      </svg>
      {!isPractice && box.lane !== 'provide' && !box.isSpare && (
        <span className="box-far" aria-hidden="true">
          {box.nameLines.join(' ')}
        </span>
      )}
      {leads && !isPractice && (
        <span className="box-crown">
          <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <IconShape parts={CROWN_ICON} />
          </svg>
          leads
        </span>
      )}
    </div>
  )
})

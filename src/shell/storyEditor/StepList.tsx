import { GripVertical } from 'lucide-react'
import { memo, useCallback, useRef } from 'react'
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { StepPicture } from './StepPicture.tsx'
import type { Desk } from './useDesk.ts'
import { useRowInSight } from './useRowInSight.ts'
import { useStepKeys } from './useStepKeys.ts'

type Props = {
  /** May lag behind what is typed. */
  readonly desk: Desk
  /** The id of the step in hand, which does not lag: keys are told from it. */
  readonly inHand: string
}

/**
 * The steps as small pictures. The one that is chosen is in hand and on the map; dragging, by mouse or by the handle's
 * Enter, arrows and Enter, gives them another order, and so do Alt+↑ and Alt+↓.
 */
export const StepList = memo(function StepList({ desk, inHand }: Props) {
  const { story, show, move } = desk
  const ids = story.steps.map(({ id }, index) => id ?? String(index))
  const frame = useRef<HTMLDivElement>(null)
  useStepKeys(frame, desk)
  useRowInSight(frame, inHand, ids.length)
  const indexOf = (key: string | number) => ids.indexOf(String(key))
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': `Step ${indexOf(key) + 1}` })),
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (key === undefined) return
      const from = indexOf(key)
      const gap = indexOf(target.key) + (target.dropPosition === 'after' ? 1 : 0)
      move(from, gap > from ? gap - 1 : gap)
    },
    renderDropIndicator: target => <DropIndicator target={target} className="step-gap" />,
  })
  const choose = useCallback(
    (keys: 'all' | Set<string | number>) => {
      const [key] = keys === 'all' ? [] : keys
      const chosen = story.steps.findIndex(({ id }, index) => (id ?? String(index)) === key)
      if (chosen >= 0) show(chosen)
    },
    [story, show],
  )
  return (
    <div ref={frame} className="step-frame">
      <GridList
        className="step-list"
        aria-label="Steps"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        disallowTypeAhead
        selectedKeys={[inHand]}
        onSelectionChange={choose}
        dragAndDropHooks={dragAndDropHooks}
      >
        {story.steps.map((one, index) => (
          <GridListItem
            key={ids[index]}
            id={ids[index] ?? index}
            textValue={`Step ${index + 1}. ${one.caption ?? 'No caption'}`}
            className="step-row"
          >
            <Button slot="drag" className="step-handle" aria-label={`Move step ${index + 1}`}>
              <GripVertical aria-hidden size={18} />
            </Button>
            <StepPicture desk={desk} index={index} />
          </GridListItem>
        ))}
      </GridList>
    </div>
  )
})

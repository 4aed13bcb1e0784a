import { memo, useMemo, useRef, useState } from 'react'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { LANES, type PlacedMap } from '../../layout/placedMap.ts'
import { describeOrganisation } from '../words/describeOrganisation.ts'
import type { MapReader } from '../words/readMap.ts'

type Props = {
  readonly placed: PlacedMap
  readonly reader: MapReader
  readonly money: boolean
  readonly onPoint: (id: OrganisationId | undefined) => void
  readonly onFocus: (id: OrganisationId) => void
}

/** One line of the outline: a lane, a locality or an organisation, with its depth below the map. */
type Item = {
  readonly key: string
  readonly level: number
  readonly text: string
  readonly organisation?: OrganisationId
}

/**
 * The map as a tree for keyboard and screen reader: lanes, what stands in them, localities with their practices.
 * One Tab stop. ↓ ↑ walk, → goes in, ← out, Home and End to the ends, letters jump; Enter puts in focus.
 * The box that the keyboard is at wears a ring on the map.
 */
export const MapOutline = memo(function MapOutline({ placed, reader, money, onPoint, onFocus }: Props) {
  const items = useMemo(() => listItems(placed, reader, money), [placed, reader, money])
  const [at, setAt] = useState(0)
  const current = Math.min(at, items.length - 1)
  const tree = useRef<HTMLDivElement>(null)

  const go = (index: number) => {
    const next = Math.max(0, Math.min(items.length - 1, index))
    setAt(next)
    onPoint(items[next]?.organisation)
    tree.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextIndex(event.key, current, items)
    if (next === 'choose') {
      const chosen = items[current]?.organisation
      if (chosen !== undefined) onFocus(chosen)
    } else if (next === undefined) {
      return
    } else {
      go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="The map’s organisations, lane by lane"
      className="map-outline"
      onKeyDown={onKeyDown}
      onFocus={({ target }) => onPoint(items[Number(target.dataset.index ?? current)]?.organisation)}
      onBlur={() => onPoint(undefined)}
    >
      {items.map((item, index) => (
        // The tree handles the keys for all of its items.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys for all of its items
        <div
          key={item.key}
          role="treeitem"
          aria-level={item.level}
          aria-expanded={item.organisation === undefined ? true : undefined}
          aria-selected={index === current}
          tabIndex={index === current ? 0 : -1}
          data-index={index}
          onClick={() => item.organisation !== undefined && onFocus(item.organisation)}
        >
          {item.text}
        </div>
      ))}
    </div>
  )
})

function listItems(placed: PlacedMap, reader: MapReader, money: boolean): readonly Item[] {
  const items: Item[] = []
  for (const lane of LANES) {
    const boxes = placed.boxes
      .filter(box => box.lane === lane && box.locality === undefined)
      .sort((a, b) => a.x - b.x)
    const groups = lane === 'practices' ? [...placed.groups].sort((a, b) => a.x - b.x) : []
    if (boxes.length === 0 && groups.length === 0) continue
    const label = placed.lanes.find(one => one.id === lane)?.label ?? lane
    const count = groups.length > 0 ? `${groups.length} localities` : `${boxes.length} organisations`
    items.push({ key: `lane ${lane}`, level: 1, text: `${label}: ${count}` })
    for (const { organisation } of boxes) {
      items.push({
        key: organisation,
        level: 2,
        text: describeOrganisation(reader, organisation, money),
        organisation,
      })
    }
    for (const group of groups) {
      const text = `${group.name}: ${group.practices.length} practices, ${groupThousands(group.patients)} patients`
      items.push({ key: `group ${group.id}`, level: 2, text })
      for (const organisation of group.practices) {
        items.push({
          key: organisation,
          level: 3,
          text: describeOrganisation(reader, organisation, money),
          organisation,
        })
      }
    }
  }
  return items
}

function nextIndex(key: string, at: number, items: readonly Item[]): number | 'choose' | undefined {
  const level = items[at]?.level ?? 1
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft': {
      for (let index = at - 1; index >= 0; index -= 1) if ((items[index]?.level ?? 0) < level) return index
      return 0
    }
    case 'Home':
      return 0
    case 'End':
      return items.length - 1
    case 'Enter':
    case ' ':
      return 'choose'
    default: {
      if (key.length !== 1 || !/[\p{L}\p{N}]/u.test(key)) return undefined
      const letter = key.toLowerCase()
      for (let step = 1; step <= items.length; step += 1) {
        const index = (at + step) % items.length
        if (items[index]?.text.toLowerCase().startsWith(letter)) return index
      }
      return undefined
    }
  }
}

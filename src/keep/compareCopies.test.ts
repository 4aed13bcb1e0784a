import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCopies } from './compareCopies.ts'
import type { Head } from './head.ts'

const head = (id: string, revision: number, removedAt?: string): Head => ({
  kind: 'work',
  id,
  title: id,
  savedAt: '2026-01-01T10:00:00.000Z',
  revision,
  ...(removedAt === undefined ? {} : { removedAt }),
})

describe('the copies of what is kept', () => {
  it('are left alone where they agree, or where a save was cut off on its way to the mirror', () => {
    const nothing = { restore: [], forget: [], missing: [] }
    const agreed = [head('a', 3)]
    expect(compareCopies({ marks: agreed, mirrored: agreed, heads: agreed })).toEqual({
      ...nothing,
      refresh: [],
    })
    const cutOff = compareCopies({ marks: [head('a', 2)], mirrored: [head('a', 2)], heads: agreed })
    expect(cutOff).toEqual({ ...nothing, refresh: agreed })
  })

  it('bring back what the database lost, and only say what both lost', () => {
    const mirrored = [head('a', 3), head('b', 2)]
    const told = compareCopies({ marks: [head('c', 1)], mirrored, heads: [head('b', 1)] })
    expect(told.restore).toEqual(mirrored)
    expect(told.missing.map(mark => mark.id)).toEqual(['c'])
  })

  it('never bring back what the user removed', () => {
    const mirrored = [head('a', 3)]
    const told = compareCopies({ marks: mirrored, mirrored, heads: [head('a', 3, '2026-01-02')] })
    expect(told).toEqual({ restore: [], refresh: [], forget: mirrored, missing: [] })
  })

  it('agree after any kill: a save goes to the database, then the mirror, then the marks', () => {
    const steps = fc.array(fc.constantFrom('database', 'mirror', 'mark', 'remove', 'forget'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(steps, deeds => {
        let [database, mirror, mark] = [0, 0, 0]
        let isRemoved = false
        for (const deed of deeds) {
          if (deed === 'database') {
            database += 1
            isRemoved = false
          }
          if (deed === 'mirror' && !isRemoved) mirror = database
          if (deed === 'mark' && !isRemoved) mark = mirror
          if (deed === 'remove' && database > 0) isRemoved = true
          if (deed === 'forget' && isRemoved) [mirror, mark] = [0, 0]
        }
        const told = compareCopies({
          marks: mark === 0 ? [] : [head('a', mark)],
          mirrored: mirror === 0 ? [] : [head('a', mirror)],
          heads: database === 0 ? [] : [head('a', database, isRemoved ? '2026-01-02' : undefined)],
        })
        expect(told.restore).toEqual([])
        expect(told.missing).toEqual([])
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChange, aPresentation, somethingPresented } from '../../../tests/builders/aPresentation.ts'
import { mergePresentations } from './mergePresentations.ts'
import type { Presentation, Side } from './presentation.ts'
import { writePresentation } from './writePresentation.ts'

const anyHistory = (by: Side, ground = 'somewhere') =>
  fc
    .array(fc.tuple(anyChange, fc.nat(50)))
    .map(changes =>
      changes.reduce<Presentation>(
        (before, [values, now]) => writePresentation(before, values, by, now),
        aPresentation(by, { showing: { ...somethingPresented().showing, ground } }),
      ),
    )

describe('two windows of one presentation', () => {
  it('come to the same, whoever hears of the other first and however often', () => {
    const grounds = fc.constantFrom('somewhere', 'elsewhere')
    const both = grounds.chain(ground => fc.tuple(anyHistory('audience'), anyHistory('speaker', ground)))
    fc.assert(
      fc.property(both, ([audience, speaker]) => {
        const there = mergePresentations(audience, speaker, 'audience')
        const here = mergePresentations(speaker, audience, 'speaker')
        expect(there).toEqual(here)
        expect(mergePresentations(there, here, 'audience')).toBe(there)
        expect(mergePresentations(there, speaker, 'audience')).toBe(there)
      }),
    )
  })

  it('hear of three histories in any order', () => {
    const three = fc.tuple(anyHistory('audience'), anyHistory('speaker'), anyHistory('speaker'))
    fc.assert(
      fc.property(three, ([one, two, other]) => {
        const merge = (a: Presentation, b: Presentation) => mergePresentations(a, b, 'audience')
        expect(merge(merge(one, two), other)).toEqual(merge(one, merge(two, other)))
      }),
    )
  })

  it('keep the later of two changes, of each value for itself', () => {
    const start = aPresentation('audience')
    const there = writePresentation(start, { screen: 'black' }, 'audience', 10)
    const here = writePresentation(start, { screen: 'white', spot: { x: 1, y: 2, near: null } }, 'speaker', 9)
    const both = mergePresentations(there, here, 'audience')
    expect(both.screen.value).toBe('black')
    expect(both.spot.value).toEqual({ x: 1, y: 2, near: null })
  })

  it('let a window that has only just opened choose nothing', () => {
    const lived = writePresentation(aPresentation('speaker'), { screen: 'black' }, 'speaker', 10)
    const reloaded = aPresentation('audience')
    expect(mergePresentations(reloaded, lived, 'audience').screen.value).toBe('black')
  })

  it('present what the audience’s window presents, though the speaker’s chose later', () => {
    const other = { ...somethingPresented().showing, ground: 'elsewhere', step: 7 }
    const speaker = writePresentation(aPresentation('speaker'), { showing: other }, 'speaker', 99)
    const audience = aPresentation('audience')
    expect(mergePresentations(speaker, audience, 'speaker').showing.value.ground).toBe('somewhere')
  })
})

describe('a change', () => {
  it('is later than all that its window has heard of, though its clock is behind', () => {
    const heard = writePresentation(aPresentation('audience'), { screen: 'black' }, 'speaker', 1000)
    expect(writePresentation(heard, { screen: 'map' }, 'audience', 3).screen.at).toBe(1001)
  })

  it('to what already is changes nothing', () => {
    const before = aPresentation('audience')
    expect(writePresentation(before, { screen: 'map', camera: null }, 'audience', 5)).toBe(before)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../../tests/builders/anyStory.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { Story, StoryStep } from '../../domain/vocabulary/story.ts'
import { formatStory } from './formatStory.ts'
import { parseStory } from './parseStory.ts'

const library = await loadLibrary()

describe('a story written and read again', () => {
  it('is the same to the letter', () => {
    fc.assert(
      fc.property(anyStory, written => {
        const read = parseStory(formatStory(written), 's.yaml', library)
        expect(read.problems).toEqual([])
        expect(read.value).toEqual(written)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('is the same file whatever the order of the choices in it', () => {
    const made = (set: StoryStep['set']): Story => ({
      id: 's',
      title: 'S',
      audience: 'all',
      steps: set === undefined ? [{}] : [{ set }],
    })
    const forwards = made({ 'ccpo.joins': 'all', 'soft-mcp.shift': 0.2 })
    const backwards = made({ 'soft-mcp.shift': 0.2, 'ccpo.joins': 'all' })
    expect(formatStory(forwards)).toBe(formatStory(backwards))
  })
})

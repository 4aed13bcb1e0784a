import { describe, expect, it } from 'vitest'
import { isOpen, mergeAnswers, withAnswer, withSheet } from './answer.ts'
import { modelId } from './ids.ts'

const ccpo = modelId('ccpo')
const soft = modelId('soft-mcp')

describe('answers', () => {
  it('keep a note while the answer changes, and an answer while its note does', () => {
    const noted = withAnswer({}, ccpo, 'vat', { note: 'Ask the accountant' })
    const answered = withAnswer(noted, ccpo, 'vat', { answer: 'not-yet' })
    expect(answered).toEqual({ ccpo: { vat: { answer: 'not-yet', note: 'Ask the accountant' } } })
    expect(withAnswer(answered, ccpo, 'vat', { note: '' })).toEqual({ ccpo: { vat: { answer: 'not-yet' } } })
  })

  it('leave nothing behind where nothing is said any more', () => {
    const noted = withAnswer({}, ccpo, 'vat', { note: 'x' })
    expect(withAnswer(noted, ccpo, 'vat', { note: '' })).toEqual({})
    expect(withSheet(noted, ccpo, {})).toEqual({})
  })

  it('of two visits come together, the later one standing where both have answered', () => {
    const earlier = { ccpo: { vat: { answer: 'no' }, cqc: { answer: 'yes' } } } as const
    const later = { ccpo: { vat: { answer: 'yes' } }, 'soft-mcp': { size: { answer: 'yes' } } } as const
    expect(mergeAnswers(earlier, later)).toEqual({
      [ccpo]: { vat: { answer: 'yes' }, cqc: { answer: 'yes' } },
      [soft]: { size: { answer: 'yes' } },
    })
  })

  it('of two visits keep both notes, and the earlier answer where the later visit gave none', () => {
    const earlier = {
      ccpo: { vat: { answer: 'no', note: 'Ask the accountant' }, cqc: { note: 'x' } },
    } as const
    const later = { ccpo: { vat: { note: 'She says no' }, cqc: { answer: 'yes', note: 'x' } } } as const
    expect(mergeAnswers(earlier, later)).toEqual({
      [ccpo]: {
        vat: { answer: 'no', note: 'Ask the accountant\nShe says no' },
        cqc: { answer: 'yes', note: 'x' },
      },
    })
  })

  it('are open until they are “yes” or “does not apply”', () => {
    for (const open of [undefined, { answer: 'no' }, { answer: 'not-yet' }, { note: 'x' }] as const)
      expect(isOpen(open)).toBe(true)
    for (const settled of [{ answer: 'yes' }, { answer: 'does-not-apply' }] as const)
      expect(isOpen(settled)).toBe(false)
  })
})

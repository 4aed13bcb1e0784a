import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { glossText } from './glossText.ts'
import { TERMS_2015 } from './terms.ts'

const { now } = await loadLibrary()
const terms = now?.terms ?? expect.fail('no words of now')
const gloss = (text: string) => glossText(text, terms)

describe('a text of 2015 in the words of now', () => {
  it('keeps its words and says after the first mention what answers to it', () => {
    expect(gloss('The CCG leads, and the CCG pays.')).toBe(
      'The CCG (successor: ICB) leads, and the CCG pays.',
    )
    expect(gloss('CCGs now help.')).toBe('CCGs (successor: ICBs) now help.')
    expect(gloss('Prime contractor for some')).toBe('Prime contractor (loosely: lead provider) for some')
    expect(gloss('one delegated budget')).toBe('one delegated budget (2015 term)')
  })

  it('says it once for a thing that has two words', () => {
    expect(gloss('The national tariff; the tariff')).toBe(
      'The national tariff (now: NHS Payment Scheme prices); the tariff',
    )
  })

  it('puts it after a possessive', () => {
    expect(gloss('the CCG’s push')).toBe('the CCG’s (successor: ICB) push')
  })

  it('leaves proper names, and words that only contain one', () => {
    expect(gloss('It wished to leave Corby CCG.')).toBe('It wished to leave Corby CCG.')
    expect(gloss('NHS Marlshire CCG and the tariffs')).toBe('NHS Marlshire CCG and the tariffs')
    expect(gloss('There it was. The CCG there')).toContain('CCG (successor: ICB)')
  })

  it('says nothing twice', () => {
    const once = gloss('The CCG buys by block and by tariff.')
    expect(gloss(once)).toBe(once)
    expect(gloss('An ICB, once a CCG')).toBe('An ICB, once a CCG')
  })

  it('is the text itself in the words of 2015', () => {
    expect(glossText('The CCG', TERMS_2015)).toBe('The CCG')
  })
})

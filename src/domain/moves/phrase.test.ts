import { describe, expect, it } from 'vitest'
import { organisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { SERVICES } from '../vocabulary/serviceLine.ts'
import { certaintyVerb, claim } from './certaintyVerb.ts'
import { nameServices } from './nameServices.ts'
import { finishSentence, joinWords, say, sayPence, textOf } from './phrase.ts'

const network = { text: 'network', organisation: organisationId('network') }

describe('a sentence', () => {
  it('keeps amounts and names apart from its words, and runs the words together', () => {
    expect(finishSentence(say`${sayPence(420_000_000)} ${'would'} reach the ${network}`)).toEqual([
      { text: '£4.2m', pence: 420_000_000 },
      { text: ' would reach the ' },
      network,
      { text: '.' },
    ])
  })

  it('begins with a capital, even where a name does', () => {
    expect(textOf(finishSentence(say`the ${network} would lead`))).toBe('The network would lead.')
    expect(finishSentence(say`${network} leads`)[0]).toEqual({ ...network, text: 'Network' })
  })

  it('lists with commas, and keeps an “and” of its own apart', () => {
    expect(joinWords(['a'])).toBe('a')
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c')
    expect(joinWords(['bread and butter', 'tea'])).toBe('bread and butter, and tea')
  })
})

describe('how certain a thing is', () => {
  it('is said by the verb', () => {
    expect(certaintyVerb('stated')).toBe('would')
    expect(certaintyVerb('likely')).toBe('would probably')
    expect(certaintyVerb('possible')).toBe('could')
  })

  it('is owned up to where it is ours', () => {
    const text = (certainty: Parameters<typeof claim>[0]) => textOf(claim(certainty, say`it`, say`move`))
    expect(text('inferred')).toBe('we infer that it would move')
    expect(text('illustrative')).toBe('we assume that it would move')
    expect(text('aspired')).toBe('the hope is that it could move')
  })
})

describe('the names of service lines', () => {
  const named = (...lines: readonly ServiceId[]) => nameServices(new Set(lines))

  it('are what people say in one breath', () => {
    expect(named('core-primary-care', 'quality-and-premises')).toBe('core general practice')
    expect(named('acute', 'outpatient')).toBe('hospital care')
    expect(named('mental-health', 'community')).toBe('community and mental health services')
    expect(named('prescribing', 'social-care')).toBe('prescribing and social care')
  })

  it('turn to what is left out where they would be many', () => {
    const most = SERVICES.filter(
      line => line !== 'core-primary-care' && line !== 'quality-and-premises' && line !== 'specialised',
    )
    expect(named(...most)).toBe('all care outside core general practice and specialised services')
    expect(nameServices(new Set(most), 'most')).toBe(
      'most care outside core general practice and specialised services',
    )
    expect(named(...SERVICES)).toBe('all care')
  })
})

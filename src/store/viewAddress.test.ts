import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../cli/loadEconomy.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { listStates } from '../domain/project/findState.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import { LENSES, THEMES, type View } from '../domain/vocabulary/view.ts'
import { readEditing, readPresenting, readView, startView } from './viewAddress.ts'
import { writeStory, writeView } from './writeAddress.ts'

const economy = await loadEconomy('marlshire')
const { models } = await loadLibrary()
const known = { models, economy }
const states = fc.constantFrom(...listStates(models))
const localities = economy.localities.map(locality => locality.id as string)
const practices = economy.practices.map(practice => practice.id as string)

const views: fc.Arbitrary<View> = fc
  .record({
    state: states,
    in: fc.dictionary(fc.constantFrom(...localities), states),
    practices: fc.dictionary(
      fc.constantFrom(...practices),
      fc.constantFrom('joins' as const, 'out' as const, 'taken-over' as const),
    ),
    shift: fc.option(fc.integer({ min: 0, max: 50 }).map(share => share / 100)),
    host: fc.option(fc.constantFrom('trust', 'alliance')),
    lens: fc.constantFrom(...LENSES),
    focus: fc.option(fc.constantFrom(...practices, 'network.marlshire-ccg')),
    since: fc.oneof(
      fc.constantFrom('today' as const, 'previous' as const),
      fc.constantFrom(...listStates(models).slice(1)),
    ),
    theme: fc.constantFrom(...THEMES),
    money: fc.boolean(),
    isNow: fc.boolean(),
  })
  .map(({ state, shift, host, focus, lens, since, theme, money, isNow, ...rest }) => ({
    scenario: {
      economy: economy.id,
      state,
      in: Object.fromEntries(Object.entries(rest.in).map(([place, one]) => [localityId(place), one])),
      set: {
        ...(shift === null ? {} : { 'soft-mcp.shift': shift }),
        ...(host === null ? {} : { 'trust-led-pacs.host': host }),
      },
      practices: Object.fromEntries(
        Object.entries(rest.practices).map(([id, what]) => [organisationId(id), what]),
      ),
    },
    lens,
    ...(focus === null ? {} : { focus: organisationId(focus) }),
    since,
    theme,
    money,
    ...(isNow ? { vocabulary: 'now' as const } : {}),
  }))

describe('the address of a view', () => {
  it('brings back every view that a reader can reach', () => {
    fc.assert(
      fc.property(views, view => {
        const { view: read, notices } = readView(writeView(view, known), known)
        expect(read).toEqual(view)
        expect(notices).toEqual([])
      }),
    )
  })

  it('never fails on any text, and says what it put right', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (model, rest) => {
        const { view } = readView(
          `?model=${encodeURIComponent(model)}&in=${rest}&set=${rest}&lens=${rest}`,
          known,
        )
        expect(models.some(one => one.id === view.scenario.state.model)).toBe(true)
      }),
    )
  })

  it('falls back to the nearest right value', () => {
    const { view, notices } = readView('?model=cpco&lens=leaders', known)
    expect(view.scenario.state.model).toBe('ccpo')
    expect(notices[0]).toContain('cpco')
    expect(notices).toHaveLength(2)
  })

  it('is short at the start of the walk', () => {
    expect(writeView(startView(known), known)).toBe('?economy=marlshire&model=today')
  })

  it('takes a state as the command line names it', () => {
    const { view, notices } = readView('?model=network-led-mcp:mature', known)
    expect(view.scenario.state).toEqual({ model: 'network-led-mcp', stage: 'mature' })
    expect(notices).toEqual([])
    expect(readView('?model=network-led-mcp:mture', known).view.scenario.state.stage).toBe('mature')
  })

  it('says which screen it is, and puts a misspelt one right', () => {
    for (const screen of ['explore', 'practice', 'compare'] as const)
      expect(readView(`?view=${screen}`, known)).toMatchObject({ screen, notices: [] })
    expect(readView('?view=present&story=x', known)).toMatchObject({ screen: 'explore', notices: [] })
    const { screen, notices } = readView('?view=practise', known)
    expect(screen).toBe('practice')
    expect(notices.join()).toContain('practise')
  })
})

describe('the address of a story', () => {
  const place = fc.record({
    story: fc.oneof(fc.constantFrom('my.walk-k3f9', 'the-walk-for-a-board'), fc.string()),
    step: fc.nat({ max: 199 }),
  })

  it('brings back what is presented', () => {
    fc.assert(
      fc.property(place, presenting => {
        const address = `?${writeStory(presenting, undefined).slice(1)}`
        expect(readPresenting(address)).toEqual(presenting)
        expect(readEditing(address)).toBeUndefined()
      }),
    )
  })

  it('brings back which of the reader’s own stories is written, and no other', () => {
    fc.assert(
      fc.property(place, editing => {
        const address = `?${writeStory(undefined, editing).slice(1)}`
        // A built-in story named without a view is presented.
        const isOwn = editing.story.startsWith('my.')
        expect(readPresenting(address)).toEqual(isOwn ? undefined : editing)
        expect(readEditing(address)).toEqual(isOwn ? editing : undefined)
      }),
    )
  })

  it('says what is presented where a story is both', () => {
    const one = { story: 'my.one', step: 1 }
    expect(writeStory(one, { story: 'my.other', step: 3 })).toBe('&view=present&story=my.one&step=2')
    expect(writeStory(undefined, undefined)).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { type KeyPlace, readKey } from './readKey.ts'

const read = (key: string, place: KeyPlace, hasLetters = true) =>
  readKey({ key, shiftKey: false }, place, hasLetters)
const EVERYWHERE: readonly KeyPlace[] = ['page', 'map', 'stepper', 'tree', 'table', 'control']
const takenIn = (key: string) => EVERYWHERE.filter(place => read(key, place) !== undefined)

describe('the keys of an embed', () => {
  it('leave to the page around what it scrolls by', () => {
    for (const key of [' ', 'Enter', 'Backspace']) expect(takenIn(key), key).toEqual(['page'])
    for (const key of ['Home', 'End']) expect(takenIn(key), key).toEqual(['page', 'stepper'])
    for (const key of ['ArrowDown', 'ArrowUp', 'Tab', 'Escape']) expect(takenIn(key), key).toEqual([])
    expect(takenIn('PageDown')).not.toContain('table')
  })

  it('step and change the lens by single letters, but not where the outline jumps by them', () => {
    for (const key of ['n', 'P', 'l', 'L', '1', '3', 'f'])
      expect(takenIn(key), key).toEqual(EVERYWHERE.filter(place => place !== 'tree'))
    expect(read('2', 'map')).toEqual({ type: 'lens', lens: 'budgets' })
    expect(read('4', 'map')).toBeUndefined()
  })

  it('are without single letters where these are switched off', () => {
    for (const key of ['n', 'p', 'l', '1', 'f']) expect(read(key, 'map', false)).toBeUndefined()
    expect(read('PageDown', 'map', false)).toEqual({ type: 'step', by: 1 })
  })

  it('go back with Shift and Space', () => {
    expect(readKey({ key: ' ', shiftKey: true }, 'page', true)).toEqual({ type: 'step', by: -1 })
  })
})

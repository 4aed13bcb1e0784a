import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrder } from './readOrder.ts'

const order = (more: object) => ({ target: 'care-model-atlas', version: 1, ...more })

describe('an order from the page around an embed', () => {
  it.each([
    [{ type: 'go', state: 'network-led-mcp:mature' }],
    [{ type: 'go', to: 'next' }],
    [{ type: 'lens', lens: 'budgets' }],
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'focus', organisation: 'marlshire-ccg' }],
    [{ type: 'focus', organisation: null }],
  ])('is read: %o', more => {
    expect(readOrder(order(more))).toEqual(more)
  })

  it.each([
    [{ type: 'go', state: 'ccpo', more: 1 }],
    [{ type: 'go' }],
    [{ type: 'go', state: '' }],
    [{ type: 'go', state: 'x'.repeat(201) }],
    [{ type: 'go', to: 'constructor' }],
    [{ type: 'lens', lens: 'toString' }],
    [{ type: 'lens', state: 'budgets' }],
    [{ type: 'focus', organisation: undefined }],
    [{ type: 'eval', state: 'ccpo' }],
    [{ version: 2, type: 'go', state: 'ccpo' }],
  ])('is none: %o', more => {
    expect(readOrder(order(more))).toBeUndefined()
  })

  it('is nothing that is only inherited', () => {
    expect(readOrder(Object.create(order({ type: 'go', state: 'ccpo' })))).toBeUndefined()
  })

  it('is nothing of anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), message => {
        expect(readOrder(message)).toBeUndefined()
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { listEconomies, loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { CareMap } from '../vocabulary/careMap.ts'
import { findState } from './findState.ts'
import { projectScenario } from './projectScenario.ts'

const library = await loadLibrary()
const economies = await Promise.all((await listEconomies()).map(loadEconomy))

/** What is contracted, without why. */
function termsOf({ contracts }: CareMap) {
  return contracts.map(({ id, lines, pence }) => ({ id, lines, pence }))
}

describe('the terms of today', () => {
  it.each(economies)('are the same in $name where a model leaves every line as it is', economy => {
    const mapOf = (name: string) => {
      const state = findState(library.models, name)
      if (state === undefined) throw new Error(`There is no state ${name}`)
      return projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} })
        .map
    }
    expect(termsOf(mapOf('integrated-care-system'))).toEqual(termsOf(mapOf('today')))
    expect(termsOf(mapOf('mcp-virtual'))).toEqual(termsOf(mapOf('today')))
  })
})

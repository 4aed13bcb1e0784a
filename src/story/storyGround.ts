import type { CareMap, MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'

/** What a story is played on: an economy, the map of each scenario of it, and the names that the map writes. */
export type StoryGround = {
  readonly economy: Economy
  readonly mapOf: (scenario: Scenario) => CareMap
  readonly nameOf: (organisation: MappedOrganisation) => string
}

import type { CareMap } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'

/** What a story is played on: an economy, and the map of each scenario of it. */
export type StoryGround = {
  readonly economy: Economy
  readonly mapOf: (scenario: Scenario) => CareMap
}

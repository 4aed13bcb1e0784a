import type { Chance } from '../vocabulary/careModel.ts'

/** How good a prospect is, as the map of models and its list say it. */
export const CHANCE_NAMES: Readonly<Record<Chance, string>> = {
  significant: 'significant potential',
  possible: 'could lead on',
  little: 'little prospect',
  unlikely: 'unlikely',
}

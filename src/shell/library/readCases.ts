import { cases } from 'virtual:atlas-cases'
import type { Cases } from '../../domain/vocabulary/case.ts'

/** The cases and vanguards; our own build read and checked them. */
export const CASES: Cases = JSON.parse(cases)

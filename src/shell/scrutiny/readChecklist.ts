import { checklist as text } from 'virtual:atlas-checklist'
import type { Checklist } from '../../domain/scrutiny/modelTest.ts'

/** The tests of a model and the questions; our own build read and checked them. */
export const CHECKLIST: Checklist = JSON.parse(text)

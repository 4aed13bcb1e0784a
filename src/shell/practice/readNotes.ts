import { practiceNotes as text } from 'virtual:atlas-practice-notes'
import type { PracticeNotes } from '../../domain/practice/practiceNote.ts'

/** What the sources say for practices; our own build read and checked it. */
export const PRACTICE_NOTES: PracticeNotes = JSON.parse(text)

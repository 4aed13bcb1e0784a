import type { AnswerWord } from '../vocabulary/answer.ts'

export const ANSWER_NAMES: Readonly<Record<AnswerWord, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-yet': 'Not yet',
  'does-not-apply': 'Does not apply',
}

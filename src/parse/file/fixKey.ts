import { describeNames } from '../../kit/suggestName.ts'

/** What people write for a key that is called otherwise here. */
const MEANT: Readonly<Record<string, string>> = {
  model: 'state',
  stage: 'state',
  patients: 'list',
  population: 'list',
  listsize: 'list',
  ccg: 'commissioner',
  code: 'id',
  title: 'name',
  text: 'caption',
  speaker: 'notes',
}

/** What would be right in the place of a key that is not known. */
export function fixKey(key: string, known: readonly string[]): string {
  if (/^\d{3}$/.test(key))
    return 'Is it the end of a number, as in 5,200? Write the number without commas: 5200.'
  const meant = MEANT[key.toLowerCase().replaceAll(/[^a-z]/g, '')]
  if (meant === 'state' && known.includes(meant))
    return 'Write model and stage as one: “state: MODEL”, or “state: MODEL:STAGE”.'
  if (meant !== undefined && known.includes(meant)) return `Did you mean “${meant}”?`
  return describeNames(key, known)
}

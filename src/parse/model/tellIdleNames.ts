import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { StageText } from '../schema/modelFileSchema.ts'

/** Words for people: a name in them is no rule. */
const PROSE: ReadonlySet<string> = new Set(['because', 'name', 'label', 'text'])

/** Tells choices and roles that no rule of the stage speaks of: a slider that moves nothing, a part that nobody plays. */
export function tellIdleNames(stage: StageText, path: Path, troubles: Troubles): void {
  const { forms, routes, relations, ends, agreements, leadership, roles, choices } = stage
  const options = Object.values(choices ?? {}).flatMap(choice =>
    choice.type === 'pick' ? Object.keys(choice.options) : [],
  )
  const words = [...listWords([forms, routes, relations, ends, agreements, leadership]), ...options]
  const used = new Set(words.flatMap(text => text.match(/\$?[\w-]+/g) ?? []))
  for (const [list, mark, names] of [
    ['choices', '$', choices],
    ['roles', '', roles],
  ] as const)
    for (const name of Object.keys(names ?? {})) {
      if (used.has(mark + name)) continue
      const message = `No rule of this stage speaks of “${mark}${name}”: it changes nothing.`
      const fix = `Use “${mark}${name}” in a rule, or take it out. Look for a misspelt name in the rules.`
      troubles.add([...path, list, name], { code: 'no-effect', found: name, message, fix })
    }
}

function listWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listWords)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (PROSE.has(key) ? [] : listWords(inner)))
}

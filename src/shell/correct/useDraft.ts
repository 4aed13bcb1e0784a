import { useState } from 'react'

/**
 * What is being typed into a field. It begins with what is given and follows that when it changes, as by undo; `key`
 * tells one given value from another.
 */
export function useDraft<Value>(given: Value, key = String(given)): readonly [Value, (value: Value) => void] {
  const [draft, setDraft] = useState({ key, value: given })
  const isCurrent = draft.key === key
  if (!isCurrent) setDraft({ key, value: given })
  return [isCurrent ? draft.value : given, value => setDraft({ key, value })]
}

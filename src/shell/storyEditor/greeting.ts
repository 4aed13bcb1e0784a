/** Where the keyboard is to be once a story lies on the desk: where the next view is added, or at the step in hand. */
type Greeting = { readonly id: string; readonly place: 'adding' | 'steps' }

let wanted: Greeting | undefined

/** Asks for it, where somebody has just begun or chosen the story; a page that is loaded again moves no focus. */
export function greet(id: string, place: Greeting['place']): void {
  wanted = { id, place }
}

/** What was asked for of this story, once. */
export function takeGreeting(id: string): Greeting['place'] | undefined {
  if (wanted?.id !== id) return undefined
  const { place } = wanted
  wanted = undefined
  return place
}

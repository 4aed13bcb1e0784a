const MARK = 'my.'

/**
 * How addresses name a story of the reader's own. No built-in story can ever have such a name: a story's id holds
 * no dot.
 */
export function toOwnAddress(id: string): string {
  return `${MARK}${id}`
}

export function isOwnStory(address: string): boolean {
  return address.startsWith(MARK)
}

/** The id of an own story, as its file has it. */
export function toOwnId(address: string): string {
  return address.slice(MARK.length)
}

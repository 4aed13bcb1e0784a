/** Attribute → the part of an embed's address that it stands for. */
export const ASKED = {
  economy: 'economy',
  model: 'model',
  stage: 'stage',
  lens: 'lens',
  organisation: 'focus',
  steps: 'steps',
  story: 'story',
  step: 'step',
  vocabulary: 'vocabulary',
  theme: 'theme',
  money: 'money',
  controls: 'controls',
} as const

export const ATTRIBUTES = ['src', ...Object.keys(ASKED)]

/** The query that asks the embed for what an element's attributes ask for. */
export function toQuery(element: Element): string {
  const query = new URLSearchParams()
  for (const [attribute, part] of Object.entries(ASKED)) {
    const value = element.getAttribute(attribute)
    if (value !== null) query.set(part, value)
  }
  return `?${query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`
}

/** `10:42` today, else with its date; `10:42:07` where versions of one minute have to be told apart. */
export function tellTime(instant: string, precision: 'minute' | 'second' = 'minute'): string {
  const at = new Date(instant)
  const seconds = precision === 'second' ? ({ second: '2-digit' } as const) : {}
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...seconds })
  if (at.toDateString() === new Date().toDateString()) return time
  return `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const TIMES = {
  minute: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  second: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
}

/** `10:42` today, else with its date; `10:42:07` where versions of one minute have to be told apart. */
export function tellTime(instant: string, precision: 'minute' | 'second' = 'minute'): string {
  const at = new Date(instant)
  const time = TIMES[precision].format(at)
  return at.toDateString() === new Date().toDateString() ? time : `${DAY.format(at)}, ${time}`
}

import type { NamedScenario } from './work.ts'

/** A name that none of the scenarios has: "Shift of 30 %", then "Shift of 30 % (2)". */
export function freeScenarioName(wanted: string, scenarios: readonly NamedScenario[]): string {
  const isTaken = (name: string) => scenarios.some(one => one.name === name)
  if (!isTaken(wanted)) return wanted
  const stem = wanted.replace(/ \(\d+\)$/, '')
  let number = 2
  while (isTaken(`${stem} (${number})`)) number += 1
  return `${stem} (${number})`
}

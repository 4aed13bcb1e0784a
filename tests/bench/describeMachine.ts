import { cpus, loadavg, platform, release } from 'node:os'

/** Where and when it was measured, in one line: absolute figures mean nothing without it. */
export function describeMachine(browserVersion: string): string {
  const cores = cpus()
  const load = loadavg()
    .map(value => value.toFixed(1))
    .join(', ')
  const model = cores[0]?.model.trim() || 'unnamed processor'
  return [
    `${new Date().toISOString().slice(0, 10)}`,
    `${cores.length} cores (${model})`,
    `load ${load} over 1, 5 and 15 minutes`,
    `${platform()} ${release()}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}, headless, no GPU`,
  ].join(' · ')
}

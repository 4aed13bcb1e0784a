import type { Timing } from './presentation.ts'

/** A clock that starts to run; `now` is milliseconds since 1970 here and below. */
export function startTiming(now: number): Timing {
  return { banked: 0, since: now, stepStart: 0 }
}

/** Milliseconds since the start, without the pauses. */
export function elapsedOf({ banked, since }: Timing, now: number): number {
  return since === null ? banked : banked + Math.max(0, now - since)
}

/** Milliseconds since the step began, without the pauses. */
export function stepElapsedOf(timing: Timing, now: number): number {
  return Math.max(0, elapsedOf(timing, now) - timing.stepStart)
}

/** The clock when another step begins. */
export function beginStep(timing: Timing, now: number): Timing {
  return { ...timing, stepStart: elapsedOf(timing, now) }
}

/** Pauses a clock that runs, and lets one that is paused run on. */
export function togglePause(timing: Timing, now: number): Timing {
  return { ...timing, banked: elapsedOf(timing, now), since: timing.since === null ? now : null }
}

/** From 0 again, for the step too; a paused clock stays paused. */
export function resetTiming(timing: Timing, now: number): Timing {
  return { banked: 0, since: timing.since === null ? null : now, stepStart: 0 }
}

/** `0:05`, `12:40`, `1:02:05`; whole seconds. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

import { startTransition, useEffect, useState } from 'react'

/** The value a frame after it was given: what is long to lay out comes after what is before it on the screen. */
export function useFrameLater<Value>(value: Value): Value {
  const [late, setLate] = useState(() => value)
  useEffect(() => {
    if (late === value) return
    const frame = requestAnimationFrame(() => startTransition(() => setLate(() => value)))
    return () => cancelAnimationFrame(frame)
  }, [value, late])
  return late
}

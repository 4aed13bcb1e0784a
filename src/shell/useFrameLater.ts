import { startTransition, useEffect, useState } from 'react'

/**
 * The value a frame after it was given: what is long to lay out comes after what is before it on the screen. With
 * `rest` only when it has stayed the same for so many milliseconds.
 */
export function useFrameLater<Value>(value: Value, rest = 0): Value {
  const [late, setLate] = useState(() => value)
  useEffect(() => {
    if (late === value) return
    let frame = 0
    const follow = () => {
      frame = requestAnimationFrame(() => startTransition(() => setLate(() => value)))
    }
    const timer = rest > 0 ? setTimeout(follow, rest) : undefined
    if (rest === 0) follow()
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [value, late, rest])
  return late
}

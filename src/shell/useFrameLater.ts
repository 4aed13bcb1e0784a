import { startTransition, useEffect, useReducer, useRef } from 'react'

type Options = {
  /** True where it follows without waiting. */
  readonly isInstant?: boolean
  /** So long it has to stay the same before it follows (milliseconds). */
  readonly rest?: number
}

/** The value a frame after it was given: what is long to lay out comes after what is before it on the screen. */
export function useFrameLater<Value>(value: Value, { isInstant = false, rest = 0 }: Options = {}): Value {
  const told = useRef(value)
  const [, retell] = useReducer((times: number) => times + 1, 0)
  if (isInstant) told.current = value
  useEffect(() => {
    if (told.current === value) return
    let frame = 0
    const follow = () => {
      frame = requestAnimationFrame(() => {
        told.current = value
        startTransition(retell)
      })
    }
    const timer = rest > 0 ? setTimeout(follow, rest) : undefined
    if (rest === 0) follow()
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [value, rest])
  return told.current
}

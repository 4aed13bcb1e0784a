/** A value together with what was wrong on the way to it; `value` is absent only where nothing could be made. */
export type Outcome<Value, Trouble> = {
  readonly value: Value | undefined
  readonly problems: readonly Trouble[]
}

/** Closes a `switch` over a union: the compiler complains here when a case is missing. Throws: our own code is wrong. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}

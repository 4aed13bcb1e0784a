/** A record with the same keys, each value changed. `change` is given the key too. */
export function mapRecord<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: string) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key)] as const)
  // The keys are those that came in.
  return Object.fromEntries(entries) as Record<Key, To>
}

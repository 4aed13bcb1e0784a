/** From the file of one version to that of the next; what is not of its shape goes through as it is, to be told. */
export type Migration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

export type Migrated = {
  readonly value: unknown
  /** True where the file is of a later version than this build knows: what it can read of it must not be written. */
  readonly isNewer: boolean
}

/** Brings a file up to the current version, step by step. `migrations` are keyed by the version that they begin from. */
export function migrateFile(
  value: unknown,
  migrations: Readonly<Record<number, Migration>>,
  current: number,
): Migrated {
  if (!isRecord(value)) return { value, isNewer: false }
  let file = value
  for (let version = versionOf(file); version < current; version += 1) {
    const migrate = migrations[version]
    if (migrate === undefined) return { value: file, isNewer: false }
    file = { ...migrate(file), schemaVersion: version + 1 }
  }
  return { value: file, isNewer: versionOf(file) > current }
}

const versionOf = ({ schemaVersion }: Readonly<Record<string, unknown>>) =>
  typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) ? schemaVersion : 0

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Reason } from '../../domain/vocabulary/source.ts'
import type { Path } from '../file/inputFile.ts'
import type { ReasonsText } from '../schema/reasonSchema.ts'

/** Reads a `because` of the file in hand. */
export type ReadReasons = (because: ReasonsText | undefined, path: Path) => readonly Reason[]

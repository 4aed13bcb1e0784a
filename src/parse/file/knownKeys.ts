import { z } from '../z.ts'
import type { Path } from './inputFile.ts'

/** The keys that a schema knows at a path, for a did-you-mean. Empty where any key may stand. */
export function knownKeys(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return knownKeys(schema.unwrap(), path)
  }
  if (schema instanceof z.ZodLazy) return knownKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap(option => knownKeys(option, path)))]
  }
  const [step, ...rest] = path
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape
    return step === undefined ? Object.keys(shape) : knownKeys(shape[String(step)], rest)
  }
  if (step === undefined) return []
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest)
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest)
  return []
}

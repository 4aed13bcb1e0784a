import type { Plugin } from 'vite'
import { SCHEMA_KINDS, toJsonSchema } from '../parse/schema/toJsonSchema.ts'

/** Puts the JSON Schema of each kind of file beside the page, `schemas/KIND.schema.json`, where editors can fetch it. */
export function publishedSchemas(): Plugin {
  return {
    name: 'atlas-published-schemas',
    generateBundle() {
      for (const kind of SCHEMA_KINDS) {
        this.emitFile({
          type: 'asset',
          fileName: `schemas/${kind}.schema.json`,
          source: `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`,
        })
      }
    },
  }
}

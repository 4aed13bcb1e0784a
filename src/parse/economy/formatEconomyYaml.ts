import { Document, isMap, isSeq } from 'yaml'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { toEconomyFile } from './formatEconomy.ts'

/** YAML with one row to a line, as people write it and as the built-in areas are written; `parseEconomy` reads it back. */
export function formatEconomyYaml(economy: Economy): string {
  const document = new Document(toEconomyFile(economy), { aliasDuplicateObjects: false })
  if (isMap(document.contents))
    for (const { value } of document.contents.items)
      if (isSeq(value)) for (const row of value.items) if (isMap(row)) row.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

import type { Region, Vanguard } from '../../domain/vocabulary/case.ts'

export const TYPE_NAMES: Readonly<Record<Vanguard['type'], string>> = {
  pacs: 'PACS',
  mcp: 'MCP',
  'care-homes': 'Care homes',
}

/** A shape for each type: colour is never the only sign. */
export const TYPE_MARKS: Readonly<Record<Vanguard['type'], string>> = {
  pacs: '■',
  mcp: '●',
  'care-homes': '▲',
}

export const REGION_NAMES: Readonly<Record<Region, string>> = {
  'north-east': 'North East',
  'north-west': 'North West',
  'yorkshire-humber': 'Yorkshire and the Humber',
  'west-midlands': 'West Midlands',
  'east-midlands': 'East Midlands',
  'east-of-england': 'East of England',
  'south-west': 'South West',
  'south-east': 'South East',
  london: 'London',
}

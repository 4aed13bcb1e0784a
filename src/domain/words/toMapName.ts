import type { MappedOrganisation } from '../vocabulary/careMap.ts'

/** Words that name what every practice is; left out in a practice's cell where what is left still names it. */
const PRACTICE_ENDINGS =
  /[\s,]+(the )?(surgery|surgeries|practice|medical (centre|practice|group|surgery|partnership)|health centre|family (practice|doctors)|group practice|gp (surgery|practice))\.?$/i

const CAPITALS_KEPT: ReadonlySet<string> = new Set([
  'NHS',
  'CCG',
  'FT',
  'GP',
  'GPS',
  'MCP',
  'PACS',
  'CIC',
  'ICB',
  'LMC',
])
const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'at', 'by'])

/** The name as the map writes it: the short name given, or the full one without the words that boxes have no room for. */
export function toMapName(organisation: Pick<MappedOrganisation, 'name' | 'shortName' | 'kind'>): string {
  if (organisation.shortName !== undefined) return organisation.shortName
  const plain = toPlainCase(organisation.name.trim().replace(/\s+/g, ' '))
    .replace(/\bNHS Foundation Trust\b/i, 'FT')
    .replace(/\bFoundation Trust\b/i, 'FT')
    .replace(/\bNHS FT\b/, 'FT')
    .replace(/\s+NHS Trust$/i, '')
    .replace(/\bClinical Commissioning Group\b/i, 'CCG')
    .replace(/\bCommunity Interest Company\b/i, 'CIC')
    .replace(/\s+(Limited|Ltd\.?|plc)$/i, '')
  return organisation.kind === 'gp-practice' ? toPracticeName(plain) : plain
}

function toPracticeName(name: string): string {
  const short = name
    .replace(/^The /i, '')
    .replace(/\s+&?\s*(and )?Partners?$/i, '')
    .replace(PRACTICE_ENDINGS, '')
  const named = short.length >= 4 && !/^(surgery|practice|medical centre|health centre)$/i.test(short)
  return named ? short : name
}

/** National files write names in capitals; a map that shouts cannot be read. */
function toPlainCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, index) => {
      if (CAPITALS_KEPT.has(word) || /\d/.test(word)) return word
      const lower = word.toLowerCase()
      if (index > 0 && SMALL_WORDS.has(lower)) return lower
      return lower.replace(
        /(^|[-/(.]|\bmc|o')([a-z])/g,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
    })
    .join(' ')
}

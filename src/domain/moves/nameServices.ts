import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import { joinWords } from './phrase.ts'

/** Lines that people speak of in one breath, in the order in which they are said. */
const CLUSTERS: readonly {
  readonly lines: readonly ServiceId[]
  readonly words: string
  readonly weight?: number
}[] = [
  {
    lines: ['core-primary-care', 'quality-and-premises', 'enhanced-primary-care'],
    words: 'general practice',
  },
  { lines: ['core-primary-care', 'quality-and-premises'], words: 'core general practice' },
  {
    lines: ['community', 'mental-health', 'outpatient', 'acute', 'urgent-care'],
    words: 'hospital, urgent, community and mental health care',
    weight: 2,
  },
  {
    lines: ['community', 'mental-health', 'outpatient', 'acute'],
    words: 'hospital, community and mental health care',
    weight: 2,
  },
  { lines: ['community', 'mental-health'], words: 'community and mental health services' },
  { lines: ['outpatient', 'acute', 'urgent-care'], words: 'hospital and urgent care' },
  { lines: ['outpatient', 'acute'], words: 'hospital care' },
  { lines: ['core-primary-care'], words: 'core general practice' },
  { lines: ['quality-and-premises'], words: 'quality and premises payments' },
  { lines: ['enhanced-primary-care'], words: 'enhanced services' },
  { lines: ['prescribing'], words: 'prescribing' },
  { lines: ['community'], words: 'community services' },
  { lines: ['mental-health'], words: 'mental health services' },
  { lines: ['outpatient'], words: 'outpatient care' },
  { lines: ['acute'], words: 'hospital care' },
  { lines: ['urgent-care'], words: 'urgent care' },
  { lines: ['continuing-care'], words: 'continuing care' },
  { lines: ['specialised'], words: 'specialised services' },
  { lines: ['social-care'], words: 'social care' },
]

/** The most that a list in a sentence can hold before a reader loses it. */
const MOST_NAMED = 3

/** How much of the lines is meant. */
export type Extent = 'all' | 'most' | 'some'

/** Names a set of service lines: up to three by name, more by what is left out. */
export function nameServices(services: ReadonlySet<ServiceId>, extent: Extent = 'all'): string {
  const named = toClusters(services).map(({ words }) => words)
  if (!isSaidByWhatIsLeft(services))
    return extent === 'all' ? joinWords(named) : `${extent} ${joinWords(named)}`
  const left = toClusters(new Set(SERVICES.filter(service => !services.has(service)))).map(
    ({ words }) => words,
  )
  if (left.length === 0) return `${extent} care`
  return left.length <= MOST_NAMED + 1
    ? `${extent} care outside ${joinWords(left)}`
    : `${extent} kinds of care`
}

/** Whether `nameServices` has to say what is left out. */
export function isSaidByWhatIsLeft(services: ReadonlySet<ServiceId>): boolean {
  return toClusters(services).reduce((sum, { weight }) => sum + weight, 0) > MOST_NAMED
}

type Cluster = { readonly at: number; readonly words: string; readonly weight: number }

function toClusters(services: ReadonlySet<ServiceId>): readonly Cluster[] {
  const left = new Set(services)
  const named: Cluster[] = []
  for (const { lines, words, weight = 1 } of CLUSTERS) {
    if (!lines.every(line => left.has(line))) continue
    for (const line of lines) left.delete(line)
    named.push({ at: Math.min(...lines.map(line => SERVICES.indexOf(line))), words, weight })
  }
  return named.sort((a, b) => a.at - b.at)
}

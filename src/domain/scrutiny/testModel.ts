import { compareText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { CareMap, Part, Projection } from '../vocabulary/careMap.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Locality } from '../vocabulary/organisation.ts'
import { formatState } from '../vocabulary/scenario.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { groupThousands } from '../words/formatPence.ts'
import { answerTest } from './answerTest.ts'
import { type ModelTest, TEST_ANSWERS } from './modelTest.ts'
import { type PracticePlace, placePractices } from './placePractices.ts'
import { gatherVerdicts, type Verdict, worstVerdict } from './verdict.ts'

/** One thing that a test finds: counted from the map, or what a source says of the state. */
export type TestFinding = {
  readonly text: string
  /** Absent where it adds to what is known and decides nothing. */
  readonly verdict?: Verdict
  /** Of how many practices it is so; absent where it is of the whole, or a source says it. */
  readonly practices?: number
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/** What a state does to one thing that should be protected. */
export type TestResult = {
  readonly test: ModelTest
  readonly verdict: Verdict
  /** That of the weakest ground on which the verdict rests. */
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  /** Counted findings first, those of most practices before; then who leads; then what sources say. */
  readonly findings: readonly TestFinding[]
  /** Practices of which nothing can be counted, because nobody is paid for their core care. */
  readonly uncounted: number
}

const HOSPITAL_CARE: ReadonlySet<ServiceId> = new Set(['outpatient', 'acute', 'urgent-care', 'specialised'])

/** Holds a map, of one state or a mixture, against the tests; in their order. */
export function testModel(
  tests: readonly ModelTest[],
  projection: Projection,
  localities: readonly Locality[],
): readonly TestResult[] {
  const places = placePractices(projection)
  const practices = projection.map.organisations.filter(body => body.kind === 'gp-practice').length
  return tests.map(test => {
    const counted = countAnswers(test, places)
    const told = [
      ...tellPatterns(test, projection.map, localities),
      ...tellNotes(test, projection.map.parts, localities),
    ]
    const findings = [...counted, ...told]
    const verdict =
      worstVerdict([gatherVerdicts(verdictsOf(counted)) ?? [], verdictsOf(told)].flat()) ?? 'open'
    const deciding = findings.filter(one => decides(one.verdict, verdict))
    const because = mergeReasons(deciding.map(one => one.because))
    return {
      test,
      verdict,
      certainty: certaintyOf(because),
      because,
      findings,
      uncounted: practices - places.length,
    }
  })
}

function verdictsOf(findings: readonly TestFinding[]): readonly Verdict[] {
  return findings.flatMap(one => one.verdict ?? [])
}

/** A verdict rests on the findings that are so bad; what is lost in part, on those that lose; what is kept, on all. */
function decides(finding: Verdict | undefined, verdict: Verdict): boolean {
  return finding === verdict || (verdict === 'in-part' && finding === 'lost')
}

function countAnswers(test: ModelTest, places: readonly PracticePlace[]): readonly TestFinding[] {
  const groups = new Map<string, PracticePlace[]>()
  for (const place of places)
    getOrMake(groups, answerTest(test.id, place), (): PracticePlace[] => []).push(place)
  const order: readonly string[] = TEST_ANSWERS[test.id]
  return [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || order.indexOf(a) - order.indexOf(b))
    .flatMap(([answer, group]): TestFinding[] => {
      const reading = test.answers[answer]
      if (reading === undefined) return []
      const because = mergeReasons([reading.because, ...group.map(place => place.because)])
      return [
        {
          text: `${reading.text}: ${describeGroup(group, places.length)}.`,
          verdict: reading.verdict,
          practices: group.length,
          certainty: certaintyOf(because),
          because,
        },
      ]
    })
}

/** "all 36 practices, 306,014 patients", "3 of 36 practices, 21,870 patients". */
function describeGroup(group: readonly PracticePlace[], all: number): string {
  const patients = group.reduce((sum, { practice }) => sum + (practice.list ?? 0), 0)
  const share = group.length === all ? `all ${all}` : `${group.length} of ${all}`
  return `${share} practices, ${groupThousands(patients)} patients`
}

function tellPatterns(
  test: ModelTest,
  map: CareMap,
  localities: readonly Locality[],
): readonly TestFinding[] {
  return map.parts.flatMap((part): TestFinding[] => {
    const reading = test.patterns[part.leadership.pattern]
    if (reading === undefined || leadsHospitalsAlone(map, part)) return []
    const because = mergeReasons([reading.because, part.leadership.because])
    const text = placeText(reading.text, part, localities)
    return [{ text, verdict: reading.verdict, certainty: certaintyOf(because), because }]
  })
}

/** Who leads hospitals among themselves leads no general practice: all that the leaders are paid for is hospital care. */
function leadsHospitalsAlone({ contracts }: CareMap, { leadership: { lead } }: Part): boolean {
  const paid = contracts.filter(({ holder, tier }) => tier === 1 && lead.includes(holder))
  const services = new Set(paid.flatMap(contract => contract.lines.map(line => line.service)))
  return services.size > 0 && [...services].every(service => HOSPITAL_CARE.has(service))
}

function tellNotes(
  test: ModelTest,
  parts: readonly Part[],
  localities: readonly Locality[],
): readonly TestFinding[] {
  return test.notes.flatMap(note =>
    parts
      .filter(part => note.states.some(state => state === part.model || state === formatState(part)))
      .map(part => ({
        text: placeText(note.text, part, localities),
        ...(note.verdict === undefined ? {} : { verdict: note.verdict }),
        certainty: certaintyOf(note.because),
        because: note.because,
      })),
  )
}

/** In a mixture, what is said of one part says where it is so. */
function placeText(text: string, part: Part, localities: readonly Locality[]): string {
  if (part.localities === 'all') return text
  const names = part.localities.map(id => localities.find(one => one.id === id)?.name ?? id).sort(compareText)
  return `${names.join(', ')}: ${text}`
}

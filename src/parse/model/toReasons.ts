import { CERTAINTIES } from '../../domain/vocabulary/certainty.ts'
import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Reason, Source } from '../../domain/vocabulary/source.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { ReasonsText } from '../schema/reasonSchema.ts'

const REASON = /^([A-Za-z0-9][\w-]*)#([A-Za-z0-9][\w-]*)\s+([a-z]+)$/

/** Turns a `because` into reasons; when the sources are known, every one that is cited must be among them. */
export function toReasons(
  because: ReasonsText | undefined,
  path: Path,
  troubles: Troubles,
  sources?: readonly Source[],
): readonly Reason[] {
  if (because === undefined) return []
  if (!Array.isArray(because)) return toReason(because, path, troubles, sources)
  return because.flatMap((one, index) => toReason(one, [...path, index], troubles, sources))
}

type ReasonText = Exclude<ReasonsText, unknown[]>

function toReason(
  text: ReasonText,
  path: Path,
  troubles: Troubles,
  sources: readonly Source[] | undefined,
): readonly Reason[] {
  const parts = typeof text === 'string' ? splitReason(text, path, troubles) : text
  if (parts === undefined) return []
  if (sources !== undefined) checkCited(parts.source, parts.section, path, troubles, sources)
  return [{ ...parts, source: sourceId(parts.source) }]
}

function splitReason(text: string, path: Path, troubles: Troubles) {
  const match = REASON.exec(text.trim())
  const [, source, section, word] = match ?? []
  if (source === undefined || section === undefined || word === undefined) {
    troubles.add(path, {
      code: 'bad-reason',
      found: text,
      message: 'A reason names a source, a section of it, and how certain it is.',
      fix: 'Write it as SOURCE#SECTION CERTAINTY, for instance “bma#soft-features stated”.',
    })
    return undefined
  }
  const certainty = CERTAINTIES.find(known => known === word)
  if (certainty === undefined) {
    const message = `“${word}” is not a certainty.`
    troubles.add(path, { code: 'not-one-of', found: word, message, fix: describeNames(word, CERTAINTIES) })
    return undefined
  }
  return { source, section, certainty }
}

function checkCited(
  source: string,
  section: string,
  path: Path,
  troubles: Troubles,
  sources: readonly Source[],
): void {
  const cited = sources.find(known => known.id === source)
  if (cited === undefined) {
    const fix = describeNames(
      source,
      sources.map(known => known.id),
    )
    troubles.add(path, {
      code: 'unknown-source',
      found: source,
      message: `There is no source “${source}”.`,
      fix,
    })
    return
  }
  if (cited.sections.some(known => known.id === section)) return
  troubles.add(path, {
    code: 'unknown-section',
    found: `${source}#${section}`,
    message: `The source “${source}” lists no section “${section}”.`,
    fix: describeNames(
      section,
      cited.sections.map(known => known.id),
    ),
  })
}

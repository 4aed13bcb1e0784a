import type { Selector } from '../../domain/vocabulary/careModel.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { isServiceId, SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import { type RuleContext, type RuleSetting, readChoiceName } from './stageNames.ts'

const CALL = /^(practice\.group|deliverers|[A-Za-z][\w-]*)\s*(?:\(([^()]*)\))?$/
const PICKED = /^(\$\S+)$/
const EACH = /^each\s+(\S+)$/
const WORDS = ['practice', 'practice.group', 'commissioner', 'payer', 'deliverers']

/** Names that a role or form may not take, because selectors use them. It may be named like its kind, and then goes before it. */
export function isSelectorWord(name: string): boolean {
  return WORDS.includes(name)
}

/** Reads a selector, whose names must be known to the stage, and which must mean something where it stands. */
export function parseSelector(
  text: string,
  setting: RuleSetting,
  path: Path,
  context: RuleContext,
): Selector | undefined {
  const pick = PICKED.exec(text)?.[1]
  if (pick !== undefined) return parsePicked(pick, path, context)
  const each = EACH.exec(text)?.[1]
  if (each !== undefined) return parseEach(each, text, setting, path, context)
  const [, word, inside] = CALL.exec(text) ?? []
  if (word === undefined) {
    return refuse(text, path, context, 'is not a selector', describeNames(text, knownWords(context)))
  }
  const inner = inside?.split(',').map(part => part.trim())
  if (inner !== undefined && word !== 'practice.group' && word !== 'deliverers') {
    return refuse(text, path, context, 'takes nothing in brackets', `Write “${word}”.`)
  }
  switch (word) {
    case 'practice':
      if (setting !== 'part') return { select: 'practice' }
      return refuse(text, path, context, 'means no single practice here', 'Write “each practice”.')
    case 'practice.group': {
      if (setting === 'part') {
        const fix = 'Name a kind, such as gp-network, or put “each: practice” on the rule.'
        return refuse(text, path, context, 'means no single practice’s group here', fix)
      }
      if (inner === undefined) return { select: 'practice-group' }
      const kinds = parseKinds(inner, path, context)
      return kinds && { select: 'practice-group', kinds }
    }
    case 'commissioner':
      return { select: 'commissioner' }
    case 'payer':
      if (setting === 'route') return { select: 'payer' }
      return refuse(text, path, context, 'is known only in a route', 'Write “commissioner”.')
    case 'deliverers': {
      if (inner !== undefined) return parseDeliverers(inner.join(','), path, context)
      if (setting === 'route') return { select: 'deliverers' }
      return refuse(
        text,
        path,
        context,
        'needs its line named here',
        'Write for instance “deliverers(community)”.',
      )
    }
    default:
      return parseName(word, path, context)
  }
}

/** Reads a list of selectors, leaving out those that cannot be read. */
export function parseSelectors(
  texts: readonly string[] | undefined,
  setting: RuleSetting,
  path: Path,
  context: RuleContext,
): readonly Selector[] {
  return (texts ?? []).flatMap((text, index) => parseSelector(text, setting, [...path, index], context) ?? [])
}

/** Reads organisation kinds, as in `practice.group(gp-network, super-partnership)`. */
export function parseKinds(
  words: readonly string[],
  path: Path,
  { troubles }: RuleContext,
): readonly OrganisationKind[] | undefined {
  const kinds: OrganisationKind[] = []
  for (const word of words) {
    const kind = ORGANISATION_KINDS.find(known => known === word)
    if (kind !== undefined) kinds.push(kind)
    else {
      const message = `“${word}” is not a kind of organisation.`
      const fix = describeNames(word, ORGANISATION_KINDS)
      troubles.add(path, { code: 'unknown-kind', found: word, message, fix })
    }
  }
  return kinds.length === words.length ? kinds : undefined
}

function parseEach(
  each: string,
  text: string,
  setting: RuleSetting,
  path: Path,
  context: RuleContext,
): Selector | undefined {
  if (setting === 'route') {
    const fix = 'A route is read for one practice at a time: write “practice”.'
    return refuse(text, path, context, 'cannot stand in a route', fix)
  }
  if (each === 'practice') return { select: 'practices' }
  const choice = readChoiceName(each, 'practices', path, context)
  return choice === undefined ? undefined : { select: 'practices', choice }
}

/** `$host`: a `pick` choice whose options are named after roles, forms or kinds. */
function parsePicked(text: string, path: Path, context: RuleContext): Selector | undefined {
  const choice = readChoiceName(text, 'pick', path, context)
  if (choice === undefined) return undefined
  const options = (context.names.options.get(choice) ?? []).map(
    option => [option, parseName(option, path, context)] as const,
  )
  const known = options.flatMap(([option, selector]) => (selector ? [[option, selector] as const] : []))
  if (known.length < options.length) return undefined
  return { select: 'picked', choice, options: Object.fromEntries(known) }
}

function parseDeliverers(service: string, path: Path, context: RuleContext): Selector | undefined {
  if (isServiceId(service)) return { select: 'deliverers', service }
  return refuse(service, path, context, 'is not a service line', describeNames(service, SERVICES))
}

function parseName(word: string, path: Path, context: RuleContext): Selector | undefined {
  const { names } = context
  if (names.roles.includes(word)) return { select: 'role', role: word }
  if (names.forms.includes(word)) return { select: 'form', form: word }
  const kind = ORGANISATION_KINDS.find(known => known === word)
  if (kind !== undefined) return { select: 'kind', kind }
  const fix = describeNames(word, knownWords(context))
  return refuse(word, path, context, 'is no role, form or kind of organisation', fix)
}

function knownWords({ names }: RuleContext): readonly string[] {
  return [...WORDS, ...names.roles, ...names.forms, ...ORGANISATION_KINDS]
}

function refuse(text: string, path: Path, { troubles }: RuleContext, what: string, fix: string): undefined {
  troubles.add(path, { code: 'bad-selector', found: text, message: `“${text}” ${what}.`, fix })
  return undefined
}

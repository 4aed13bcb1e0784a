import fc from 'fast-check'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { CERTAINTIES } from '../../src/domain/vocabulary/certainty.ts'
import { organisationId } from '../../src/domain/vocabulary/ids.ts'
import { STORY_BODIES, type Story, type StoryStep } from '../../src/domain/vocabulary/story.ts'
import { VOCABULARIES } from '../../src/domain/vocabulary/terms.ts'
import { LENSES } from '../../src/domain/vocabulary/view.ts'

const library = await loadLibrary()
const state = fc.constantFrom(...listStates(library.models))

/** Words as people may type or paste them: any letters, several lines, marks that mean something in YAML. */
export const anyWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    // Pasted from anywhere: control characters, marks of direction, no-characters.
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map(text => text.replace(/\p{Surrogate}/gu, '\ufffd')),
    fc
      .array(
        fc.constantFrom('a', ' ', '\n', ': ', '- ', '#', '"', "'", '|', '>', '\t', '\\', '\u00a0', '…'),
        {
          minLength: 1,
          maxLength: 40,
        },
      )
      .map(parts => parts.join('')),
  )
  .filter(text => text.trim() !== '' && !/[{}]/.test(text))
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter(text => !(text in Object.prototype))
const reason = fc
  .record(
    {
      source: fc.constantFrom(...library.sources.map(source => source.id)),
      section: fc.constant(''),
      certainty: fc.constantFrom(...CERTAINTIES),
      claim: fc.stringMatching(/^[A-Za-z][A-Za-z ,:#]{0,30}[a-z]$/),
    },
    { requiredKeys: ['source', 'section', 'certainty'] },
  )
  .map(one => ({
    ...one,
    section: library.sources.find(({ id }) => id === one.source)?.sections[0]?.id ?? '',
  }))

const step: fc.Arbitrary<StoryStep> = fc.record(
  {
    state,
    in: fc.dictionary(id, state, { maxKeys: 3, noNullPrototype: true }),
    set: fc.record(
      {
        'soft-mcp.shift': fc.double({ min: 0, max: 0.5, noNaN: true }).map(share => Math.abs(share)),
        'network-led-mcp.subsumed': fc.boolean(),
        'trust-led-pacs.host': fc.constantFrom('trust', 'alliance'),
        'ccpo.joins': fc.oneof(
          fc.constantFrom('all', 'none', 'flag:x'),
          fc.array(id, { minLength: 1, maxLength: 3 }),
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    practices: fc.dictionary(id, fc.constantFrom('joins' as const, 'out' as const, 'taken-over' as const), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    lens: fc.constantFrom(...LENSES),
    focus: fc.oneof(
      fc.constantFrom('nobody' as const, ...STORY_BODIES),
      id.map(text => ({ id: organisationId(`${text}.scope`) })),
    ),
    since: fc.oneof(fc.constantFrom('today' as const, 'previous' as const), state),
    money: fc.boolean(),
    vocabulary: fc.constantFrom(...VOCABULARIES),
    caption: anyWords,
    notes: anyWords,
    seconds: fc.integer({ min: 1, max: 3600 }),
    because: fc.array(reason, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: [] },
)

/** Any story that a file can hold. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    id,
    title: anyWords,
    audience: anyWords,
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  })
  .map(one => ({ ...one, steps: one.steps.map((each, index) => ({ ...each, id: `step-${index + 1}` })) }))

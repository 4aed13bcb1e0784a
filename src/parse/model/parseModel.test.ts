import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODEL_TEXT } from '../../../tests/samples/modelText.ts'
import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import { parseModel } from './parseModel.ts'

const PAPER: Source = {
  id: sourceId('paper'),
  title: 'A paper',
  author: 'Somebody',
  date: '2015',
  sections: ['all', 'lead', 'network'].map(id => ({ id, title: id })),
}

function getModel(text: string) {
  const { value, problems } = parseModel(text, 'sample.yaml')
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

/** The problems of the sample with one thing in it changed, as `line code found`. */
function tellProblems(from: string, to: string, sources?: readonly Source[]) {
  const changed = MODEL_TEXT.replace(from, to)
  if (changed === MODEL_TEXT) throw new Error(`The sample does not hold ${from}`)
  const { value, problems } = parseModel(changed, 'sample.yaml', sources)
  if (problems.length > 0) expect(value).toBeUndefined()
  return problems.map(({ line, code, found }) => `${line} ${code} ${found}`)
}

describe('reading a model', () => {
  const model = getModel(MODEL_TEXT)
  const [early, mature, grown] = model.stages

  it('reads roles, with every kind that will do', () => {
    expect(early?.roles).toEqual({
      lead: {
        kinds: ['acute-trust', 'specialist-trust'],
        pick: 'largest',
        per: 'commissioner',
        because: [{ source: 'paper', section: 'lead', certainty: 'possible' }],
      },
    })
  })

  it('reads how good a prospect is and the words of its arrow, and refuses a chance that nobody knows', () => {
    const line = 'to: sample,'
    const [stage] = getModel(
      MODEL_TEXT.replace(line, 'to: sample, chance: little, label: hardly ever,'),
    ).stages
    expect(stage?.prospects).toMatchObject([{ to: 'sample', chance: 'little', label: 'hardly ever' }])
    expect(early?.prospects[0]).not.toHaveProperty('chance')
    expect(tellProblems(line, 'to: sample, chance: certain,')).toEqual([
      expect.stringMatching(/^\d+ not-one-of certain$/),
    ])
  })

  it('tells what has no effect where it stands', () => {
    const prospect = 'to: sample,'
    expect(tellProblems(prospect, 'chance: little, label: hardly ever,')).toEqual([
      expect.stringMatching(/^\d+ no-effect little$/),
      expect.stringMatching(/^\d+ no-effect hardly ever$/),
    ])
    const told = parseModel(MODEL_TEXT.replace(prospect, 'chance: little,'), 'sample.yaml').problems
    expect(told[0]?.message).toContain(
      '“chance” is of the arrow to another model, and this prospect has no “to”',
    )
    expect(told[0]?.fix).toContain('Add “to”')
    expect(tellProblems('kind: [acute-trust, specialist-trust], count: 2', 'patients: 9, count: 2')).toEqual([
      expect.stringMatching(/^\d+ no-effect 2$/),
    ])
    expect(tellProblems('{ patients: 100000, text', '{ text')).toEqual([
      expect.stringMatching(/^\d+ no-effect It needs many patients.$/),
    ])
    expect(tellProblems('kind: oversight-board,', 'kind: oversight-board, memberRelation: owns,')).toEqual([
      expect.stringMatching(/^\d+ no-effect owns$/),
    ])
  })

  it('tells a choice that moves nothing and a role that nobody plays; the model can be used', () => {
    for (const [from, to, idle] of [
      ['when: [in $joins, not in $strained]', 'when: [in $joins]', 'strained'],
      ['of: [rest, specialist-trust]', 'of: [specialist-trust]', 'rest'],
    ] as const) {
      const { value, problems } = parseModel(MODEL_TEXT.replace(from, to), 'sample.yaml')
      expect(problems.map(({ code, found }) => [code, found])).toEqual([['no-effect', idle]])
      expect(problems[0]?.line).toBeGreaterThan(1)
      expect(value?.id).toBe(model.id)
    }
  })

  it('reads forms, their members and what they continue', () => {
    expect(early?.forms.network).toMatchObject({
      kind: 'gp-network',
      per: 'commissioner',
      name: '{commissioner} GP Network',
      members: { choice: 'joins' },
      continues: 'gp-network',
      when: [],
    })
    expect(early?.forms.board).toMatchObject({ when: [{ test: 'on', choice: 'governed' }] })
    expect(early?.forms.board?.because).toHaveLength(2)
  })

  it('reads terms as today, whom a pick names, who stands in for others, and what rests', () => {
    const pathOf = (service: string, at = 0) => {
      const route = grown?.routes.find(
        one => one.services !== 'default' && one.services.some(each => each === service),
      )
      return route?.cases[at]?.paths[0]
    }
    expect(pathOf('enhanced-primary-care')).toMatchObject({
      to: {
        select: 'picked',
        choice: 'leader',
        options: { network: { select: 'form', form: 'network' }, lead: { select: 'role', role: 'lead' } },
      },
      suspends: true,
    })
    expect(pathOf('enhanced-primary-care', 1)).toMatchObject({ form: 'as-today', payment: 'as-today' })
    expect(grown?.routes[1]?.cases[0]?.paths[0]?.instead).toEqual({
      of: [
        { select: 'role', role: 'rest' },
        { select: 'kind', kind: 'specialist-trust' },
      ],
      to: { select: 'form', form: 'network' },
    })
  })

  it('reads what a model needs of an economy', () => {
    expect(grown?.needs).toMatchObject([
      { kinds: ['acute-trust', 'specialist-trust'], count: 2, patients: 0 },
      { kinds: [], count: 1, patients: 100_000 },
    ])
  })

  it('tells of a pick one of whose options names nobody', () => {
    const found = tellProblems(
      'options: { network: The network, lead',
      'options: { network: The network, leed',
    )
    expect(found).toContainEqual(expect.stringContaining('bad-selector leed'))
  })

  it('reads choices, shares in integer millionths', () => {
    expect(early?.choices.shift).toMatchObject({
      type: 'share',
      default: 200_000,
      min: 100_000,
      max: 500_000,
    })
    expect(early?.choices.strained).toMatchObject({ default: { set: 'flag', flag: 'under-strain' } })
    expect(early?.choices.governed).toMatchObject({ type: 'switch', default: false })
    expect(early?.choices.host).toMatchObject({
      default: 'trust',
      options: [
        { id: 'trust', label: 'A trust' },
        { id: 'alliance', label: 'A provider alliance' },
      ],
    })
  })

  it('takes a choice’s certainty from its grounds, and calls one without grounds illustrative', () => {
    expect(early?.choices.joins?.certainty).toBe('stated')
    expect(early?.choices.governed?.certainty).toBe('illustrative')
  })

  it('reads every condition', () => {
    expect(early?.routes[0]?.cases[0]?.when).toEqual([
      { test: 'in', choice: 'joins' },
      { test: 'not', condition: { test: 'on', choice: 'governed' } },
      { test: 'is', choice: 'host', option: 'alliance' },
      { test: 'not', condition: { test: 'practice-in-group', kinds: ['gp-network'] } },
      { test: 'exists', kind: 'acute-trust' },
    ])
  })

  it('reads paths, what the holder passes on, and the practice’s own contract', () => {
    const [first, second] = early?.routes[0]?.cases ?? []
    expect(first?.paths[0]).toMatchObject({
      to: { select: 'form', form: 'network' },
      share: 'rest',
      state: 'active',
      then: [{ to: { select: 'practice' }, form: 'subcontract', payment: 'capitated' }],
    })
    expect(second?.paths[0]).toMatchObject({ form: 'practice-contract', payment: 'practice' })
  })

  it('reads shares, scopes and what a holder keeps', () => {
    expect(early?.routes[1]?.cases[0]?.paths).toMatchObject([
      { to: { select: 'deliverers', service: 'community' }, share: { choice: 'shift' }, scope: 'locality' },
      { to: { select: 'role', role: 'lead' }, share: 'rest', state: 'suspended', keep: ['hospital-site'] },
    ])
  })

  it('reads relations, ends, agreements and leadership', () => {
    expect(early?.relations).toMatchObject([
      { each: 'practice', from: { select: 'practice' }, to: { select: 'form', form: 'network' } },
      { each: 'part', from: { select: 'form', form: 'board' } },
    ])
    expect(early?.ends).toMatchObject([{ type: 'runs', to: 'hospital-site', when: [] }])
    expect(early?.agreements[0]?.parties).toEqual([
      { select: 'commissioner' },
      { select: 'practices' },
      { select: 'deliverers', service: 'acute' },
    ])
    expect(early?.leadership.map(rule => rule.pattern)).toEqual(['multidisciplinary', 'gp-led'])
  })

  it('lets a stage take its name and summary from what is known', () => {
    expect(mature).toMatchObject({ name: 'Mature', summary: 'A model for tests.', roles: {}, choices: {} })
  })

  it('reads the same from JSON, and whatever the order of what has none', () => {
    const swapped = MODEL_TEXT.replace(/( {6}joins: .*\n)( {6}strained: .*\n)/, '$2$1')
    expect(swapped).not.toBe(MODEL_TEXT)
    expect(getModel(swapped)).toEqual(model)
  })
})

describe('what is wrong with a model', () => {
  it.each([
    [
      'a key that is not known',
      'officialTerm: None',
      'oficialTerm: None',
      ['1 missing nothing', '6 unknown-key oficialTerm'],
    ],
    ['a kind that does not exist', 'kind: gp-network,', 'kind: gp-netwrok,', ['15 not-one-of gp-netwrok']],
    ['a role or form that the stage lacks', 'from: board', 'from: bord', ['44 bad-selector bord']],
    ['a choice that the stage lacks', 'in $joins, not', 'in $join, not', ['26 unknown-choice $join']],
    ['a choice of another type', 'share: $shift', 'share: $joins', ['38 wrong-choice-type $joins']],
    ['an option that the choice lacks', 'is alliance', 'is allience', ['26 unknown-option allience']],
    ['a condition that says nothing', 'exists acute-trust]', 'sometimes]', ['26 bad-condition sometimes']],
    [
      'a line that does not exist',
      'deliverers(community)',
      'deliverers(comunity)',
      ['38 bad-selector comunity'],
    ],
    ['a certainty that does not exist', 'paper#all likely', 'paper#all lkely', ['38 not-one-of lkely']],
    ['a reason that is none', 'paper#all likely', 'because it is', ['38 bad-reason because it is']],
    ['a share above one', 'default: 0.2', 'default: 1.2', ['21 out-of-range 1.2']],
    ['a default outside its bounds', 'default: 0.2', 'default: 0.6', ['21 out-of-range 0.6']],
    ['a default that is no option', 'default: trust', 'default: truss', ['22 unknown-option truss']],
    [
      'a name in braces that stands for nothing',
      '{economy} Board',
      '{ecconomy} Board',
      ['16 bad-name {ecconomy} Board'],
    ],
    ['each practice in a route', 'to: lead', 'to: each practice', ['39 bad-selector each practice']],
    [
      'one practice where there is none',
      'parties: [commissioner,',
      'parties: [practice,',
      ['47 bad-selector practice'],
    ],
    [
      'a line routed twice',
      '[outpatient]',
      '[outpatient, core-primary-care]',
      ['35 routed-twice core-primary-care'],
    ],
    ['two rests', 'share: $shift, ', '', ['37 two-rests rest + rest']],
    [
      'a split that leaves something over',
      'share: rest, ',
      'share: 0.3, ',
      ['37 shares-do-not-add-up $shift + 0.3'],
    ],
    ['a stage twice', 'id: mature', 'id: early', ['54 duplicate-id early']],
    ['a name that selectors use', 'network: { kind', 'commissioner: { kind', ['15 name-taken commissioner']],
    ['a name for two things', 'board: { kind', 'lead: { kind', ['16 name-twice lead']],
    ['a relation from nobody', 'from: board, ', '', ['44 missing nothing']],
    ['a reserved name', 'network: { kind', '__proto__: { kind', ['15 reserved-name __proto__']],
  ])('names %s', (_, from, to, expected) => {
    const problems = tellProblems(from, to)
    for (const problem of expected) expect(problems).toContain(problem)
  })

  it('wants a last case that takes whoever is left', () => {
    const problems = tellProblems(
      '- paths: [{ to: practice,',
      '- when: [$governed]\n            paths: [{ to: practice,',
    )
    expect(problems).toEqual(['34 no-last-case when'])
  })

  it('says which case is never reached', () => {
    const problems = tellProblems(
      '- when: [in $joins, not $governed, $host is alliance, not in group(gp-network), exists acute-trust]\n            paths:',
      '- paths:',
    )
    expect(problems).toEqual(['26 unreachable-case no “when”'])
  })

  it('says which lines no route takes', () => {
    const problems = tellProblems(
      '- services: default\n        cases: [{ paths: [{ to: payer',
      '- services: [acute]\n        cases: [{ paths: [{ to: payer',
    )
    expect(problems[0]).toContain('56 line-without-route core-primary-care, quality-and-premises')
  })

  it('checks what is cited, when the sources are known', () => {
    expect(tellProblems('paper#all likely', 'papers#all likely', [PAPER])).toEqual([
      '38 unknown-source papers',
    ])
    expect(tellProblems('paper#all likely', 'paper#al likely', [PAPER])).toEqual([
      '38 unknown-section paper#al',
    ])
    expect(parseModel(MODEL_TEXT, 'sample.yaml', [PAPER]).problems).toEqual([])
  })

  it('says what would be right', () => {
    const { problems } = parseModel(MODEL_TEXT.replace('from: board', 'from: bord'), 'sample.yaml')
    expect(problems[0]).toMatchObject({ file: 'sample.yaml', line: 44, fix: 'Did you mean “board”?' })
  })
})

describe('any text at all', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(parseModel(text, 'x.yaml').problems.length).toBeGreaterThan(0)
      }),
    )
  }, 30_000)

  it('names at least one problem, or reads a whole model, when one character of a good file changes', () => {
    let bad = 0
    fc.assert(
      fc.property(
        fc.nat(MODEL_TEXT.length - 1),
        fc.constantFrom('', ' ', ':', '-', '[', '{', '$', '"', '#', 'x', '0'),
        (at, to) => {
          const { value, problems } = parseModel(
            MODEL_TEXT.slice(0, at) + to + MODEL_TEXT.slice(at + 1),
            'x.yaml',
          )
          expect(value === undefined).toBe(problems.length > 0)
          for (const problem of problems) expect(problem.line ?? 1).toBeGreaterThan(0)
          if (problems.length > 0) bad += 1
        },
      ),
      { numRuns: 150, seed: 7 },
    )
    expect(bad).toBeGreaterThan(30)
  }, 30_000)
})

describe('a model with faults of its shape and of its rules', () => {
  const CAPTION = '    caption: The network leads.\n'
  const broken = MODEL_TEXT.replace(CAPTION, '    captoin: The network leads.\n')
    .replace(
      'to: network\n                form: prime-contract',
      'to: netwrok\n                form: prime-contract',
    )
    .replace('pick: largest, per', 'pick: biggest, per')
    .replace('share: $shift, scope', 'share: $shfit, scope')

  it('tells all of them at once, each at its own line', () => {
    expect(broken).not.toBe(MODEL_TEXT)
    const { value, problems } = parseModel(broken, 'sample.yaml')
    expect(value).toBeUndefined()
    const found = problems.map(problem => problem.found)
    expect(found).toEqual(expect.arrayContaining(['captoin', 'biggest', '$shfit']))
    const lineOf = (text: string) => broken.split('\n').findIndex(line => line.includes(text)) + 1
    for (const word of ['captoin', 'biggest', '$shfit'])
      expect(problems.find(problem => problem.found.includes(word))?.line).toBe(lineOf(word))
  })

  it('blames no rule for a role that it could not read', () => {
    const { problems } = parseModel(
      MODEL_TEXT.replace('pick: largest, per', 'pick: biggest, per'),
      'sample.yaml',
    )
    expect(problems.map(({ found }) => found)).toEqual(['biggest'])
  })

  it('keeps the lines right after an entry of a list that is left out', () => {
    const text = MODEL_TEXT.replace(
      'services: [core-primary-care, quality-and-premises]',
      'services: [core-primary-car, quality-and-premises]',
    ).replace('to: deliverers(community)', 'to: deliverers(comunity)')
    const { problems } = parseModel(text, 'sample.yaml')
    const lineOf = (word: string) => text.split('\n').findIndex(line => line.includes(word)) + 1
    expect(problems.map(({ line }) => line)).toEqual([lineOf('core-primary-car,'), lineOf('(comunity)')])
    expect(problems[1]?.found).toBe('comunity')
  })
})

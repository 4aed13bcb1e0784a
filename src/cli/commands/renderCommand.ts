import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { findState, nameState } from '../../domain/project/findState.ts'
import type { Answers } from '../../domain/vocabulary/answer.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { LENSES, type Lens, type View } from '../../domain/vocabulary/view.ts'
import { renderDeck } from '../../draw/deck/renderDeck.ts'
import type { About } from '../../draw/paper/about.ts'
import { renderBoardPaper } from '../../draw/paper/renderBoardPaper.ts'
import { renderHandout } from '../../draw/paper/renderHandout.ts'
import { renderPicture } from '../../draw/paper/renderPicture.ts'
import type { Step } from '../../draw/paper/step.ts'
import { type Ground, type Told, toSteps } from '../../draw/paper/toSteps.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { toSheets } from '../../parse/workbook/toSheets.ts'
import { writeWorkbook } from '../../parse/workbook/writeWorkbook.ts'
import { findPrivate } from '../../publish/check/findPrivate.ts'
import { PRIVATE_KINDS } from '../../publish/check/include.ts'
import { chooseModels } from '../../publish/chooseModels.ts'
import { writeView } from '../../store/writeAddress.ts'
import { playStep } from '../../story/playStep.ts'
import { type Command, type CommandInput, type CommandOutput, toJson, WrongUsage } from '../command.ts'
import { renderSingleFile } from '../embed/renderSingleFile.ts'
import { layGround } from '../layGround.ts'
import { loadChecklist } from '../loadChecklist.ts'
import { loadLibraryWith } from '../loadLibraryWith.ts'
import { loadStory } from '../loadStory.ts'
import { NoPrinter, paintPng, printPdf, readFontFaces } from '../printWithChromium.ts'
import { readVocabulary, VOCABULARY_OPTION, VOCABULARY_USAGE } from '../readVocabulary.ts'
import { readArea, readEconomy, readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from '../scenarioOptions.ts'

const FORMATS = ['svg', 'png', 'html', 'pptx', 'pdf', 'md', 'xlsx'] as const
type Format = Exclude<(typeof FORMATS)[number], 'xlsx'>

/** A story's formats: a picture is of one state. */
const STORY_FORMATS: readonly Format[] = ['html', 'pptx', 'pdf', 'md']

/** Pixels for each unit of the map. */
const PNG_SCALE = 2

/** Writes a picture, a deck, a handout or a board paper, with the renderers that the screen uses. */
export const renderCommand: Command = {
  name: 'render',
  summary:
    'Write a state or a story as a picture, an interactive page, a deck, a handout or a board paper; the area as a workbook.',
  usage: `ECONOMY (${SCENARIO_USAGE} [--lens ${LENSES.join('|')}] | --story ID) [--money off] ${VOCABULARY_USAGE} -o FILE.{${FORMATS.join(',')}} [--json]`,
  examples: [
    'render marlshire --model ccpo --lens budgets -o ccpo.svg',
    'render marlshire --story the-walk-for-a-board -o board.pptx',
    'render marlshire --model ccpo -o map.html',
    'render marlshire --model ccpo --vocabulary now -o ccpo-now.svg',
    'render my-area.json -o my-area.xlsx',
    'render my-area.atlas.json --story the-walk-for-a-board -o paper.md',
    'render my-area.json --story my-story.yaml --money off -o handout.pdf',
  ],
  options: {
    ...SCENARIO_OPTIONS,
    lens: { type: 'string' },
    story: { type: 'string' },
    money: { type: 'string' },
    ...VOCABULARY_OPTION,
    output: { type: 'string', short: 'o' },
  },
  run: async input => {
    const file = input.option('output')
    if (file === undefined) throw new WrongUsage(`Say where to: -o FILE.{${FORMATS.join(',')}}.`)
    if (extname(file).toLowerCase() === '.xlsx') return writeFacts(file, input)
    const format = readFormat(file, input.option('story') !== undefined)
    const library = await loadLibraryWith(input)
    const { economy, answers } = await readArea(input, library)
    const ground = await readyGround(input, economy, library)
    const { told, about, story } = await readTold(input, economy, library, ground)
    const steps = await toSteps(told, about, ground)
    try {
      await writeFile(file, await render(format, steps, about, { story, answers }))
    } catch (error) {
      if (error instanceof NoPrinter) return { output: '', messages: [error.message], exitCode: 1 }
      throw error
    }
    const count = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`
    return {
      output: input.flag('json')
        ? toJson({ file, format, steps: steps.map(({ stateName, caption }) => ({ stateName, caption })) })
        : `Wrote ${file}: ${count}.`,
      messages: format === 'html' ? tellPrivate(economy) : [],
      exitCode: 0,
    }
  },
}

/** An interactive page carries the area's facts: whoever hands it on should know which. */
function tellPrivate(economy: Economy): readonly string[] {
  return findPrivate(economy, undefined, new Set(PRIVATE_KINDS)).map(
    ({ found }) => `In this file for whoever opens it: ${found} “atlas publish” leaves it out.`,
  )
}

/** The economy itself, without any state, as a workbook to edit. */
async function writeFacts(file: string, input: CommandInput): Promise<CommandOutput> {
  const economy = await readEconomy(input)
  await writeFile(file, await writeWorkbook(toSheets(economy)))
  const words = `${economy.practices.length} practices`
  return {
    output: input.flag('json')
      ? toJson({ file, format: 'xlsx', practices: economy.practices.length })
      : `Wrote ${file}: ${words}.`,
    exitCode: 0,
  }
}

async function render(
  format: Format,
  steps: readonly Step[],
  about: About,
  { story, answers }: { readonly story: Story | undefined; readonly answers: Answers },
): Promise<string | Uint8Array> {
  switch (format) {
    case 'pptx':
      return renderDeck(steps, { about })
    case 'md':
      return renderBoardPaper(steps, { about, checklist: await loadChecklist(about.library), answers })
    case 'pdf':
      return printPdf(await renderHandout(steps, { about, fontFaces: await readFontFaces() }))
    case 'html':
      return renderMapPage(steps, about, story)
    case 'svg':
      return renderPicture(firstOf(steps), about, await readFontFaces())
    case 'png': {
      const fontFaces = await readFontFaces()
      return paintPng(renderPicture(firstOf(steps), about), fontFaces, PNG_SCALE)
    }
  }
}

/** One file to step through: it begins at the first step, and Next walks the story with its captions, or all models. */
function renderMapPage(
  steps: readonly Step[],
  { title, economy, library }: About,
  story: Story | undefined,
): Promise<string> {
  const still = firstOf(steps)
  const walk = story === undefined ? '' : `&story=${story.id}`
  const query = `${writeView({ ...still.view, theme: 'auto' }, { models: library.models, economy })}${walk}`
  const shown = chooseModels(
    library,
    steps.flatMap(({ view: { scenario } }) =>
      [scenario.state, ...Object.values(scenario.in)].map(one => one.model),
    ),
  )
  return renderSingleFile({
    title: `${title}: ${economy.name}`,
    economy,
    library: shown,
    still,
    query,
    story,
  })
}

function firstOf([step]: readonly Step[]): Step {
  if (step === undefined) throw new Error('There is no step to draw.')
  return step
}

/** Options are read before anything is laid out: a slip in them is told at once. */
async function readyGround(input: CommandInput, economy: Economy, library: Library): Promise<Ground> {
  readLens(input)
  readMoney(input)
  readVocabulary(input)
  return layGround(economy, library)
}

async function readTold(input: CommandInput, economy: Economy, library: Library, ground: Ground) {
  const [lens, money, id] = [readLens(input), readMoney(input), input.option('story')]
  const look = { lens, since: 'today', theme: 'light', money, ...readVocabulary(input) } as const
  if (id === undefined) {
    const scenario = await readScenario(input, economy, library)
    const view: View = { scenario, ...look }
    const told: readonly Told[] = [{ view }]
    const about: About = {
      title: nameState(library.models, scenario.state),
      economy,
      library,
      ownSources: [],
    }
    return { told, about, story: undefined }
  }
  if (input.option('model') !== undefined || input.option('scenario') !== undefined)
    throw new WrongUsage('Give --story, or a state: not both.')
  const story = await loadStory(id, library)
  const state = findState(library.models, 'today') ?? story.steps[0]?.state
  if (state === undefined) throw new Error('The library has no model of today.')
  const base: View = {
    scenario: { economy: economy.id, state, in: {}, set: {}, practices: {} },
    ...look,
  }
  const stage = { economy, mapOf: (scenario: View['scenario']) => ground.project(scenario).map }
  const told: readonly Told[] = story.steps.map((_, index) => playStep(story, index, base, stage))
  const { title, audience, sources = [] } = story
  const about: About = { title, audience, economy, library, ownSources: sources }
  return { told, about, story }
}

function readFormat(file: string, isStory: boolean): Format {
  const ending = extname(file).slice(1).toLowerCase()
  const format = FORMATS.find((known): known is Format => known === ending)
  if (format === undefined)
    throw new WrongUsage(`-o ${file}: the name must end in one of ${FORMATS.join(', ')}.`)
  if (isStory && !STORY_FORMATS.includes(format))
    throw new WrongUsage(`A story has many pictures: write ${STORY_FORMATS.join(', ')}, or --model for one.`)
  return format
}

function readLens(input: CommandInput): Lens {
  const text = input.option('lens') ?? 'contracts'
  const lens = LENSES.find(known => known === text)
  if (lens === undefined) throw new WrongUsage(`There is no lens “${text}”. ${describeNames(text, LENSES)}`)
  return lens
}

function readMoney(input: CommandInput): boolean {
  const text = input.option('money') ?? 'on'
  if (text !== 'on' && text !== 'off') throw new WrongUsage(`--money ${text}: write on or off.`)
  return text === 'on'
}

import type { Library } from '../../domain/vocabulary/library.ts'
import { findAnswers } from '../../publish/check/findAnswers.ts'
import { findPrivate, type PrivateFinding } from '../../publish/check/findPrivate.ts'
import { type Include, PRIVATE_KINDS } from '../../publish/check/include.ts'
import { leaveOut } from '../../publish/check/leaveOut.ts'
import { leaveOutOfStory } from '../../publish/check/leaveOutOfStory.ts'
import { chooseModels } from '../../publish/chooseModels.ts'
import { modelsShownIn } from '../../publish/modelsShownIn.ts'
import { html } from '../../publish/page/html.ts'
import { indexPage } from '../../publish/page/indexPage.ts'
import { playWalk } from '../../publish/playWalk.ts'
import type { Publication, PublishedFile } from '../../publish/publication.ts'
import { type PublishedState, pictureOf, publishStates } from '../../publish/publishedState.ts'
import { renderSite } from '../../publish/renderSite.ts'
import { VERSION_TOKEN } from '../../publish/versionToken.ts'
import { type Command, type CommandInput, toJson, WrongUsage } from '../command.ts'
import { renderEmbedFolder } from '../embed/renderEmbedFolder.ts'
import { renderSingleFile } from '../embed/renderSingleFile.ts'
import { layGround } from '../layGround.ts'
import { loadLibrary } from '../loadLibrary.ts'
import { loadStory } from '../loadStory.ts'
import { NoPrinter, paintPngs, readFontFaces } from '../printWithChromium.ts'
import { checkFolder, fingerprint, stamp, writeVersion } from '../publishFolder.ts'
import { readVocabulary, VOCABULARY_USAGE } from '../readVocabulary.ts'
import { readArea } from '../scenarioOptions.ts'

const WALK = 'the-walk-for-a-board'

/** Pixels for each unit of the map: as wide as a large screen. */
const PNG_SCALE = 1.5

/** Writes a folder of read-only pages, after a check that names what should not be public and leaves it out. */
export const publishCommand: Command = {
  name: 'publish',
  summary:
    'Write a folder of read-only pages for any web server or file share, checked for what should not be public.',
  usage:
    `ECONOMY -o DIR [--story ID] [--models all|ID,…] [--include ${PRIVATE_KINDS.join(',')}] [--money off] ${VOCABULARY_USAGE} [--png off] [--address URL] ` +
    '[--owner NAME] [--contact HOW] [--prepared DATE] [--review DATE] [--json]',
  examples: [
    'publish marlshire -o public',
    'publish my-area.json -o public --owner "NHS Marlshire CCG" --contact web@example.nhs.uk --prepared "3 March 2016" --review "3 March 2017"',
    'publish my-area.json -o public --story my-walk.yaml --include strain --address https://maps.example.nhs.uk/',
  ],
  options: Object.fromEntries([
    ...[
      'story',
      'models',
      'include',
      'money',
      'vocabulary',
      'png',
      'address',
      'owner',
      'contact',
      'prepared',
      'review',
    ].map(name => [name, { type: 'string' }] as const),
    ['host', { type: 'string', multiple: true }] as const,
    ['output', { type: 'string', short: 'o' }] as const,
  ]),
  run: async input => {
    const folder = input.option('output')
    if (folder === undefined) throw new WrongUsage('Say where to: -o DIR.')
    const [include, money, png] = [readInclude(input), readSwitch(input, 'money'), readSwitch(input, 'png')]
    const address = readAddress(input)
    const library = await loadLibrary()
    const { economy, answers } = await readArea(input, library)
    const story = await loadStory(input.option('story') ?? WALK, library)
    await checkFolder(folder)
    const findings = [...findPrivate(economy, story, include), ...findAnswers(answers)]

    // From here on only what may be public is known.
    const publication: Publication = {
      economy: leaveOut(economy, include, money),
      library: chooseModels(library, [...readModels(input, library), ...modelsShownIn(story)]),
      walk: leaveOutOfStory(story, include),
      include,
      money,
      ...readVocabulary(input),
      version: VERSION_TOKEN,
      hasPng: png,
      hosts: input.options('host').map(readHost),
      ...(address === undefined ? {} : { address }),
      ...readOwner(input),
    }
    const { version, files, front, missing } = await render(publication)
    const isNew = await writeVersion(folder, version, files, front)
    const said = isNew
      ? `Wrote ${folder}/${version}: ${files.length} files.`
      : `${folder}/${version} was there already, and is left as it is.`
    return {
      output: input.flag('json')
        ? toJson({ folder, version, new: isNew, files: files.map(file => file.path), check: findings })
        : said,
      messages: [...findings.map(tellFinding), ...missing],
      exitCode: 0,
    }
  },
}

/** Every file, stamped with its version; and what could not be made. */
async function render(publication: Publication) {
  const ground = await layGround(publication.economy, publication.library)
  const fontFaces = await readFontFaces()
  const states = await publishStates(publication, ground)
  const walk = await playWalk(publication, ground)
  const map = await renderMap(publication, states)
  const make = async (wanted: Publication) => {
    const files = [...(await renderSite({ states, walk, fontFaces }, wanted)), ...map]
    const front = { path: 'index.html', content: indexPage(states, wanted, `${VERSION_TOKEN}/`) }
    const pictures = files.filter(({ path }) => path.endsWith('.svg'))
    const pngs = wanted.hasPng ? await paint(pictures, fontFaces) : []
    const version = fingerprint(files)
    const [stamped] = stamp([front], version)
    return { version, files: [...stamp(files, version), ...pngs], front: stamped ?? front }
  }
  try {
    return { ...(await make(publication)), missing: [] }
  } catch (error) {
    if (!(error instanceof NoPrinter)) throw error
    const missing = [`Left out: the pictures as PNG. ${error.message}`]
    return { ...(await make({ ...publication, hasPng: false })), missing }
  }
}

/** The interactive map of all states and the walk, as one file, and as what the element asks for; without script it leads to the pages. */
async function renderMap(
  { economy, library, money, vocabulary, walk }: Publication,
  states: readonly PublishedState[],
): Promise<readonly PublishedFile[]> {
  const [first] = states
  if (first === undefined) throw new Error('The library has no state.')
  const links = states.map(({ slug, name }) => html`<li><a href="${slug}.html">${name}</a></li>`)
  const onward = html`<nav class="still" aria-label="Care models"><p>Without script each care model has a page:</p><ul>${links}</ul></nav>`
  const shown = {
    title: `Care models for ${economy.name}`,
    economy,
    library,
    still: first.step,
    story: walk,
    query: [...(money ? [] : ['money=off']), ...(vocabulary === 'now' ? ['vocabulary=now'] : [])].join('&'),
  }
  const [content, folder] = await Promise.all([
    renderSingleFile({ ...shown, onward: onward.html }),
    renderEmbedFolder({ ...shown, picture: `../${pictureOf(first.slug, 'contracts')}.svg` }),
  ])
  return [{ path: 'map.html', content }, ...folder]
}

async function paint(
  pictures: readonly PublishedFile[],
  fontFaces: string,
): Promise<readonly PublishedFile[]> {
  const svgs = pictures.map(({ content }) => String(content))
  const painted = await paintPngs(svgs, fontFaces, PNG_SCALE)
  return pictures.flatMap(({ path }, index) => {
    const content = painted[index]
    return content === undefined ? [] : [{ path: path.replace(/svg$/, 'png'), content }]
  })
}

function tellFinding({ kind, found, leftOut }: PrivateFinding): string {
  return leftOut ? `Left out (${kind}): ${found}` : `Published, as you asked (${kind}): ${found}`
}

function readInclude(input: CommandInput): Include {
  const names = (input.option('include') ?? '').split(',').filter(name => name !== '')
  return new Set(
    names.map(name => {
      const kind = PRIVATE_KINDS.find(known => known === name.trim())
      if (kind === undefined)
        throw new WrongUsage(`--include ${name}: name what may be public: ${PRIVATE_KINDS.join(', ')}.`)
      return kind
    }),
  )
}

/** Models beyond the walk: `all`, or their ids. */
function readModels(input: CommandInput, { models }: Library): readonly string[] {
  const names = (input.option('models') ?? '').split(',').flatMap(name => name.trim() || [])
  for (const name of names) {
    if (name === 'all' || models.some(({ id }) => id === name)) continue
    const known = models.filter(({ inWalk }) => !inWalk).map(({ id }) => id)
    throw new WrongUsage(`--models ${name}: write all, or models beyond the walk: ${known.join(', ')}.`)
  }
  return names
}

function readSwitch(input: CommandInput, name: string): boolean {
  const text = input.option(name) ?? 'on'
  if (text !== 'on' && text !== 'off') throw new WrongUsage(`--${name} ${text}: write on or off.`)
  return text === 'on'
}

/** Where the folder will stand: codes to copy are complete then. */
function readAddress(input: CommandInput): string | undefined {
  const text = input.option('address')
  if (text === undefined) return undefined
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new WrongUsage(`--address ${text}: write the whole address, as https://maps.example.nhs.uk/.`)
  return text.endsWith('/') ? text : `${text}/`
}

/** An origin alone: it goes into a header, where anything else would say something else. */
function readHost(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new WrongUsage(`--host ${text}: write who may frame the maps, as https://intranet.example.nhs.uk.`)
  return new URL(text).origin
}

function readOwner(input: CommandInput): Pick<Publication, 'owner' | 'contact' | 'prepared' | 'review'> {
  const [owner, contact] = [input.option('owner'), input.option('contact')]
  const [prepared, review] = [input.option('prepared'), input.option('review')]
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(contact === undefined ? {} : { contact }),
    ...(prepared === undefined ? {} : { prepared }),
    ...(review === undefined ? {} : { review }),
  }
}

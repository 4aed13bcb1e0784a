import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { About } from '../../draw/paper/about.ts'
import { renderPicture } from '../../draw/paper/renderPicture.ts'
import type { Step } from '../../draw/paper/step.ts'
import { escapeSvg as escapeHtml } from '../../draw/svg/svgText.ts'
import { toShownStory } from '../../story/toShownStory.ts'
import { readBuiltInJson } from '../builtInData.ts'
import { loadStories } from '../builtInStories.ts'
import { readFontFaces } from '../printWithChromium.ts'
import { bundleEmbed, bundleOwn, EMBED_SOURCE } from './bundleEmbed.ts'
import { drawStates } from './drawStates.ts'
import { toEmbedPage } from './embedPage.ts'
import { readWholeJson } from './readWholeJson.ts'
import { toStillMap } from './stillMap.ts'

/**
 * Writes the embed beside the built product: `embed/index.html` with its script and style; the data that the element
 * asks for; scripts that a page asks for where its address names a model outside the walk, another area or a story, or
 * carries an area; and for whoever has no script a page and a picture of each state.
 */
export function embedPages(): Plugin {
  let folder = ''
  return {
    name: 'atlas-embed-pages',
    apply: 'build',
    configResolved: config => {
      folder = resolve(config.root, config.build.outDir, 'embed')
    },
    closeBundle: async () => {
      const [bundle, own, stories, data, whole, { steps, about }, fontFaces] = await Promise.all([
        bundleEmbed(),
        bundleOwn(),
        loadStories(),
        readBuiltInJson(),
        readWholeJson(),
        drawStates(),
        readFontFaces(),
      ])
      await mkdir(join(folder, 'still'), { recursive: true })
      const { name } = about.economy
      const [first] = steps
      const told = JSON.stringify(stories.map(toShownStory))
      if (first === undefined) throw new Error('The library has no state to show')
      await Promise.all([
        writeFile(join(folder, 'embed.js'), bundle.script),
        writeFile(join(folder, 'embed.css'), bundle.style),
        writeFile(join(folder, 'data.json'), JSON.stringify({ ...JSON.parse(whole), product: PRODUCT })),
        writeFile(join(folder, 'stories.json'), told),
        // As scripts: a page without an origin may ask for nothing else.
        writeFile(join(folder, 'whole.js'), `careModelAtlasWhole = ${JSON.stringify(whole)}`),
        writeFile(join(folder, 'stories.js'), `careModelAtlasStories = ${JSON.stringify(told)}`),
        writeFile(join(folder, 'own.js'), own.script),
        writeFile(
          join(folder, 'index.html'),
          toEmbedPage({
            title: `${name}: Care Model Atlas`,
            data,
            still: `${toStillMap(first, name, `still/${fileOf(first)}.svg`)}\n${listStillPages(steps)}`,
            script: `embed.js?v=${bundle.version}`,
            style: `embed.css?v=${bundle.version}`,
            product: PRODUCT,
            whole: 'whole.js',
            own: `own.js?v=${own.version}`,
            stories: 'stories.js',
          }),
        ),
        ...TYPES.map(file => copyFile(join(EMBED_SOURCE, 'element', file), join(folder, file))),
        ...steps.flatMap(step => [
          writeFile(join(folder, 'still', `${fileOf(step)}.svg`), renderPicture(step, about, fontFaces)),
          writeFile(join(folder, 'still', `${fileOf(step)}.html`), toStillPage(step, about, bundle.version)),
        ]),
      ])
    },
  }
}

/** Where the full product is, from the embed. */
const PRODUCT = '../'

/** For whoever writes the element in TypeScript. */
const TYPES = ['care-model-map.d.ts', 'care-model-map.react.d.ts']

/** The name of a state's files: `network-led-mcp-early`. */
const fileOf = (step: Step) => formatState(step.view.scenario.state).replace(':', '-')

function listStillPages(steps: readonly Step[]): string {
  const links = steps.map(
    step => `<li><a href="still/${fileOf(step)}.html">${escapeHtml(step.stateName)}</a></li>`,
  )
  return `<nav class="still" aria-label="Care models"><p>Without JavaScript each care model has a page:</p><ul>${links.join('')}</ul></nav>`
}

function toStillPage(step: Step, { economy }: About, version: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${economy.name}: ${step.stateName}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../embed.css?v=${version}">
</head>
<body>
<main>
${toStillMap(step, economy.name, `${fileOf(step)}.svg`)}
<p class="still"><a href="../">All care models</a></p>
</main>
</body>
</html>
`
}

import { renderSvg } from '../svg/renderSvg.ts'
import { LIGHT } from '../theme.ts'
import type { About } from './about.ts'
import type { Step } from './step.ts'

/** A step as one self-contained SVG, its words around it; with `fontFaces` it carries its typeface. */
export function renderPicture(step: Step, { economy }: About, fontFaces = ''): string {
  return renderSvg(step.projection.map, step.placed, {
    palette: LIGHT,
    words: {
      title: step.stateName,
      subtitle: `${step.lensName} · ${economy.name}`,
      caption: step.caption,
      statement: step.statement,
    },
    money: step.view.money,
    changed: step.changed,
    sinceWords: step.sinceWords,
    focus: step.focus,
    ...(fontFaces === '' ? {} : { fontFaces }),
  })
}

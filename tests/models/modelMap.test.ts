import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../src/cli/dataFolder.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listModelLinks } from '../../src/domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../src/domain/vocabulary/careModel.ts'
import { modelId } from '../../src/domain/vocabulary/ids.ts'
import { wordLink } from '../../src/domain/words/describeModelLink.ts'
import { startElkInNode } from '../../src/layout/elkNode.ts'
import { countLineCrossings } from '../../src/layout/measureLayout.ts'
import { askElkForRows } from '../../src/layout/models/askElkForRows.ts'
import type { PlacedModels } from '../../src/layout/models/placedModels.ts'
import { placeModels } from '../../src/layout/models/placeModels.ts'
import { keepRows, planRows } from '../../src/layout/models/planRows.ts'
import { searchRows } from '../../src/layout/models/searchRows.ts'
import type { Rectangle } from '../../src/layout/placedMap.ts'
import { parseModel } from '../../src/parse/model/parseModel.ts'

const library = await loadLibrary()
const { models, sources } = library
const links = listModelLinks(models)
const rows = searchRows(models, links, await askElkForRows(models, links, startElkInNode()))
const placed = placeModels(models, links, rows)

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function lineBox(points: readonly (readonly [number, number])[]): Rectangle {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y + 1 }
}

function overlapping(rectangles: readonly Rectangle[]): readonly (readonly Rectangle[])[] {
  return rectangles.flatMap((one, index) =>
    rectangles.slice(index + 1).flatMap(other => (overlap(one, other) ? [[one, other]] : [])),
  )
}

/** Every line that touches a box which is not one of its ends. */
function touching({ boxes, lines }: PlacedModels): readonly string[] {
  return lines.flatMap(({ link, points }) =>
    boxes
      .filter(({ model }) => model.id !== link.from && model.id !== link.to)
      .filter(box => points.some(([x, y]) => overlap(box, { x, y, width: 0, height: 0 })))
      .map(box => `${link.id} touches ${box.model.name}`),
  )
}

describe('how the models lead to one another', () => {
  it('has an arrow for what the sources say of a PACS, with the chance that they give it', () => {
    const chances = links
      .filter(({ to }) => to === 'trust-led-pacs')
      .map(({ from, chance }) => [from, chance])
    expect(chances).toContainEqual(['soft-mcp', 'little'])
    expect(chances).toContainEqual(['directed-mcp', 'unlikely'])
    expect(chances).toContainEqual(['network-led-mcp', 'significant'])
  })

  it('gives every arrow an end, a reason in a source that is there, and a certainty', () => {
    const ids = new Set<string>(models.map(({ id }) => id))
    const sections = new Set(
      sources.flatMap(source => source.sections.map(section => `${source.id}#${section.id}`)),
    )
    expect(links.length).toBeGreaterThan(25)
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
    for (const { id, from, to, text, because, certainty } of links) {
      expect(ids.has(from) && ids.has(to), id).toBe(true)
      expect(text.length, id).toBeGreaterThan(10)
      expect(
        because.map(reason => sections.has(`${reason.source}#${reason.section}`)),
        id,
      ).not.toContain(false)
      expect(
        because.map(reason => reason.certainty),
        id,
      ).toContain(certainty)
    }
  })

  it('says “could”, “may”, “can” or “if” where an arrow’s own words tell of a possible thing', () => {
    const bold = links.filter(({ label, certainty }) => label !== undefined && certainty === 'possible')
    for (const link of bold) expect(wordLink(link)).toMatch(/could|may|can|if /)
  })

  it('leaves out a prospect of a model that is not there', () => {
    const without = models.filter(({ id }) => id !== 'trust-led-pacs')
    expect(listModelLinks(without).filter(({ to }) => to === 'trust-led-pacs')).toEqual([])
  })
})

describe('the map of models', () => {
  it('names every model once and draws every arrow between two of them', () => {
    expect(placed.boxes.map(({ model }) => model.id).sort()).toEqual(models.map(({ id }) => id).sort())
    expect(placed.lines.map(({ link }) => link.id).sort()).toEqual(
      links
        .filter(({ from, to }) => from !== to)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('has no box or word over another, no line through a foreign box, and few crossings', () => {
    expect(overlapping([...placed.boxes, ...placed.lines.map(({ label }) => label)])).toEqual([])
    expect(overlapping(placed.bands)).toEqual([])
    expect(touching(placed)).toEqual([])
    expect(countLineCrossings(placed.lines.map(({ points }) => points))).toBeLessThanOrEqual(3)
  })

  it('keeps each family together in one band, and everything inside the picture', () => {
    for (const band of placed.bands) {
      const inside = placed.boxes.filter(box => overlap(box, band))
      expect(new Set(inside.map(({ model }) => model.family))).toEqual(new Set([band.family]))
    }
    for (const { x, y, width, height } of [...placed.boxes, ...placed.lines.map(({ label }) => label)]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(placed.width)
      expect(y + height).toBeLessThanOrEqual(placed.height)
    }
  })

  it('cuts no name, and is shaped so that its words keep 12 pixels in a window of 1366 × 768', () => {
    for (const { model, nameLines } of placed.boxes) expect(nameLines.join(' ')).toBe(model.name)
    expect(placed.width).toBeLessThan(1500)
    expect(placed.height).toBeLessThan(850)
  })

  it('is the same for the same models', async () => {
    const again = searchRows(models, links, await askElkForRows(models, links, startElkInNode()))
    expect(again).toEqual(rows)
  }, 60_000)

  it('takes in a model of the reader’s own, in a family of its own, with its arrow', () => {
    const text = readFileSync(join(findDataFolder(), 'writing', 'hub-and-homes.yaml'), 'utf8')
    const prospect =
      '    prospects: [{ text: It could become a network., to: network-led-mcp, label: could grow, because: atlas#modelling illustrative }, { text: It hardly leads to a chain., to: hospital-chain, chance: unlikely, because: atlas#modelling illustrative }]'
    const { value, problems } = parseModel(`${text.trimEnd()}\n${prospect}\n`, 'own.yaml', sources)
    expect(problems).toEqual([])
    if (value === undefined) throw new Error('unread')
    const grown: readonly CareModel[] = [...models, value]
    const kept = keepRows(rows, grown)
    // What was there keeps its place.
    expect(kept.map(row => row.filter(({ family }) => family !== 'our-own'))).toEqual(rows)
    const map = placeModels(grown, listModelLinks(grown), kept)
    expect(map.boxes.map(({ model }) => model.id)).toContain('hub-and-homes')
    expect(map.lines.map(({ label }) => label.text)).toContain('could grow')
    expect(touching(map)).toEqual([])
    // The name of a family stands where no arrow runs.
    for (const { x, y, height } of map.bands) {
      const name = { x: x + 12, y, width: 60, height }
      expect(map.lines.filter(({ points }) => points.length === 2 && overlap(name, lineBox(points)))).toEqual(
        [],
      )
    }
  })

  it('draws any part of the library without a box over another', () => {
    fc.assert(
      fc.property(fc.subarray([...models], { minLength: 1 }), part => {
        const own = listModelLinks(part)
        const map = placeModels(part, own, planRows(part))
        expect(map.boxes).toHaveLength(part.length)
        expect(overlapping(map.boxes)).toEqual([])
        expect(touching(map)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps an order that names models which are no more', () => {
    const gone = modelId('soft-mcp')
    const left = models.filter(({ id }) => id !== gone)
    expect(
      keepRows(rows, left)
        .flat()
        .flatMap(row => row.models),
    ).toHaveLength(left.length)
  })
})

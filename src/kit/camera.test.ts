import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCamera, keepInView, moveSpot, NEAREST, toCamera, zoomTowards } from './camera.ts'

const length = fc.double({ min: 200, max: 4000, noNaN: true })
const frame = fc.record({ width: length, height: length })
const fit = fc.double({ min: 0.2, max: 2, noNaN: true })
const spot = fc.record({ x: length, y: length })
const camera = fc
  .tuple(spot, fc.double({ min: 1.01, max: NEAREST, noNaN: true }))
  .map(([at, zoom]) => ({ ...at, zoom }))
const PICTURE = { width: 1800, height: 900 }

describe('a camera that two frames share', () => {
  it('has the same point in the middle of frames of any size', () => {
    fc.assert(
      fc.property(camera, frame, fit, (shared, size, whole) => {
        const back = toCamera(fromCamera(shared, size, whole), size, whole)
        expect(back?.x).toBeCloseTo(shared.x, 3)
        expect(back?.y).toBeCloseTo(shared.y, 3)
        expect(back?.zoom).toBeCloseTo(shared.zoom, 6)
      }),
    )
  })

  it('is none where the whole is in view, and never farther away', () => {
    const size = { width: 800, height: 600 }
    expect(toCamera({ x: 0, y: 0, zoom: 0.5 }, size, 0.5)).toBeNull()
    expect(toCamera({ x: 0, y: 0, zoom: 0.3 }, size, 0.5)).toBeNull()
    expect(zoomTowards({ x: 5, y: 5, zoom: 1.2 }, 0.5, { x: 0, y: 0 })).toBeNull()
  })

  it('goes nearer towards a point, and only so near', () => {
    expect(zoomTowards(null, 2, { x: 7, y: 8 })).toEqual({ x: 7, y: 8, zoom: 2 })
    expect(zoomTowards({ x: 1, y: 1, zoom: 3 }, 2, { x: 7, y: 8 })?.zoom).toBe(NEAREST)
  })

  it('follows a point that would leave its view, and stays where it would not', () => {
    const near = { x: 900, y: 450, zoom: 2 }
    expect(keepInView(near, { x: 1000, y: 500 }, PICTURE)).toEqual(near)
    const moved = keepInView(near, { x: 1790, y: 450 }, PICTURE)
    expect(moved).toEqual({ x: 1790 - 360, y: 450, zoom: 2 })
    expect(keepInView(null, { x: 1, y: 1 }, PICTURE)).toBeNull()
  })
})

describe('a spot', () => {
  it('stays on the picture', () => {
    expect(moveSpot({ x: 10, y: 890 }, -50, 50, PICTURE)).toEqual({ x: 0, y: 900 })
  })
})

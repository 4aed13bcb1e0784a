import fc from 'fast-check'
import type { Presentation, PresentationValues, Side } from '../../src/story/together/presentation.ts'
import { startPresentation } from '../../src/story/together/writePresentation.ts'

/** The first step of a story, the whole map, the clock at zero, but for what is given. */
export function somethingPresented(given: Partial<PresentationValues> = {}): PresentationValues {
  return {
    showing: { ground: 'somewhere', step: 0, address: '?economy=somewhere&model=today' },
    isPresenting: true,
    screen: 'map',
    camera: null,
    spot: null,
    timing: { banked: 0, since: 0, stepStart: 0 },
    ...given,
  }
}

/** A presentation as one side opens it. */
export function aPresentation(by: Side, given: Partial<PresentationValues> = {}): Presentation {
  return startPresentation(somethingPresented(given), by)
}

const place = fc.integer({ min: 0, max: 1900 })

/** One thing that a presenter does. */
export const anyChange: fc.Arbitrary<Partial<PresentationValues>> = fc.oneof(
  fc.nat(20).map(step => ({ showing: { ...somethingPresented().showing, step } })),
  fc.constantFrom('map', 'black', 'white').map(screen => ({ screen })),
  fc.record({ x: place, y: place, near: fc.constant(null) }).map(spot => ({ spot })),
  fc.constant({ spot: null }),
  fc.record({ x: place, y: place, zoom: fc.integer({ min: 1, max: 4 }) }).map(camera => ({ camera })),
  fc.boolean().map(isPresenting => ({ isPresenting })),
  fc.nat(1e6).map(banked => ({ timing: { banked, since: null, stepStart: 0 } })),
)

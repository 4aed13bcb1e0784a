/** A point of a picture, in the picture's units. */
export type Spot = { readonly x: number; readonly y: number }

/** Which part of a picture fills a frame: the point in its middle, and how much larger than the whole would fit. */
export type Camera = Spot & { readonly zoom: number }

type Size = { readonly width: number; readonly height: number }

/** As near as a picture is looked at, in times of the whole. */
export const NEAREST = 4
const NEARLY_WHOLE = 1.001

/**
 * What a frame shows, in words that fit any other frame: `viewport` is where the picture's corner is and its zoom,
 * `frame` the frame's size, both in pixels, and `fit` the zoom at which the whole fits. Null where that is the whole.
 */
export function toCamera(
  viewport: { readonly x: number; readonly y: number; readonly zoom: number },
  frame: Size,
  fit: number,
): Camera | null {
  const zoom = viewport.zoom / fit
  if (zoom <= NEARLY_WHOLE) return null
  return {
    x: (frame.width / 2 - viewport.x) / viewport.zoom,
    y: (frame.height / 2 - viewport.y) / viewport.zoom,
    zoom: Math.min(zoom, NEAREST),
  }
}

/** What a frame shows through a camera: the same point in its middle, as much nearer than the whole. */
export function fromCamera(
  camera: Camera,
  frame: Size,
  fit: number,
): { readonly x: number; readonly y: number; readonly zoom: number } {
  const zoom = camera.zoom * fit
  return { x: frame.width / 2 - camera.x * zoom, y: frame.height / 2 - camera.y * zoom, zoom }
}

/** The camera so many times nearer, towards a point; null where that is the whole again. */
export function zoomTowards(camera: Camera | null, times: number, towards: Spot): Camera | null {
  const zoom = Math.min(NEAREST, (camera?.zoom ?? 1) * times)
  if (zoom <= NEARLY_WHOLE) return null
  const { x, y } = camera === null || times > 1 ? towards : camera
  return { x, y, zoom }
}

/** A point moved by so much, but not off the picture. */
export function moveSpot(spot: Spot, x: number, y: number, picture: Size): Spot {
  return {
    x: Math.max(0, Math.min(picture.width, spot.x + x)),
    y: Math.max(0, Math.min(picture.height, spot.y + y)),
  }
}

/** The camera that still has a point in view, with something around it; only as far away as it has to be. */
export function keepInView(camera: Camera | null, spot: Spot, picture: Size): Camera | null {
  if (camera === null) return null
  const follow = (middle: number, at: number, length: number) => {
    const reach = (length / camera.zoom) * 0.4
    return Math.max(at - reach, Math.min(at + reach, middle))
  }
  return {
    x: follow(camera.x, spot.x, picture.width),
    y: follow(camera.y, spot.y, picture.height),
    zoom: camera.zoom,
  }
}

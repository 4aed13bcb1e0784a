import ELK, { type ELK as Elk } from 'elkjs'

/** ELK in plain Node, in the same thread: for builds, the command line and tests. Never import it from the page. */
export function startElkInNode(): Elk {
  return new ELK()
}

import { groupThousands } from '../../domain/words/formatPence.ts'
import { LONGEST_LINK } from '../../store/economyLink.ts'

/** How an area of the reader's own can be embedded. `length`: of the fragment that carries it, in characters; 0 where it is too large for one. */
export function OwnAreaNote({ length }: { readonly length: number }) {
  const longest = groupThousands(LONGEST_LINK)
  return (
    <p>
      {length === 0
        ? `This area is your own, and too large for an address, which holds ${longest} characters. Save it as a single file; put that on a web server for the frame, and say below where it stands. `
        : `This area is your own. It travels in the frame’s address itself (${groupThousands(length)} of at most ${longest} characters), behind a “#”, so that no server stores it. An editor that cuts the address shows no map of it: save the single file then. `}
      Whoever reads the page can read all the area’s facts: the command <code>atlas publish</code> leaves out
      what should not be public.
    </p>
  )
}

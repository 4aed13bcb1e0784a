import { lazy, Suspense, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { useAtlas } from './useAtlas.ts'

const GlossaryDialog = lazy(async () => ({
  default: (await import('./glossary/GlossaryDialog.tsx')).GlossaryDialog,
}))

const KEYS: readonly (readonly [string, string])[] = [
  ['Page Down · Page Up', 'next, previous model: works everywhere, so a clicker does'],
  ['→ Space Enter N · ← Backspace P', 'the same, with focus on the page or the stepper'],
  ['Home · End', 'first, last model'],
  ['L · 1 2 3', 'next lens · that lens'],
  ['/ or Ctrl K', 'find an organisation, a model, a case, a term'],
  ['F', 'full screen'],
  ['Esc', 'clears the focus'],
  ['Tab, then ↓ ↑ → ←', 'walk the map’s outline; Enter puts an organisation in focus'],
  ['Alt ↑ · Alt ↓ · Delete', 'in the list of a story’s steps: move the step, take it out'],
  ['Ctrl Z · Ctrl Shift Z', 'while correcting, or writing a story: take back, do again'],
  ['?', 'this help'],
]

const PRESENT_KEYS: readonly (readonly [string, string])[] = [
  ['Page Down · Page Up', 'next, previous step, as → Space Enter N · ← Backspace P; in either window'],
  ['Home · End · a number, then Enter', 'first, last step · that step'],
  ['S', 'the speaker window: notes, the next step, clock, all moves'],
  ['T', 'spotlight: move it with the mouse or the arrow keys, T or Esc hides it'],
  ['+ · −', 'nearer, farther; Ctrl and the wheel or two fingers do too'],
  ['B or . · W or ,', 'black, white screen for the audience'],
  ['O · L · F', 'all steps · next lens · full screen'],
  ['F5 · Esc', 'starts the presentation again where it was · leaves it for the screen before'],
]

/** The keys, the marks of the map, and what this product is and is not. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const isPresenting = useAtlas(state => state.presenting !== undefined)
  const letterKeys = useAtlas(state => state.letterKeys)
  const [isReading, setReading] = useState(false)
  const setLetterKeys = useAtlas(state => state.setLetterKeys)
  return (
    <Dialog title="Help" onClose={onClose}>
      <p>
        Step through the care models and watch what moves. The map answers three questions: who contracts with
        whom (Contracts), where the money goes (Budgets), who leads (Leadership). Click an organisation for
        everything that is known of it. Everything you see is in the address: copy it to share the view.
      </p>
      {isPresenting && PRESENTING}
      <KeyTable caption="Keys" keys={KEYS} />
      {!isPresenting && PRESENTING}
      <label>
        <input type="checkbox" checked={letterKeys} onChange={event => setLetterKeys(event.target.checked)} />{' '}
        Single-letter keys
      </label>
      <p>
        The models are discussion models of April 2015, not proposals. Your files stay in this browser:
        nothing is sent anywhere.
      </p>
      <button type="button" className="button" onClick={() => setReading(true)}>
        Glossary: every term explained
      </button>
      {isReading && (
        <Suspense>
          <GlossaryDialog onClose={() => setReading(false)} />
        </Suspense>
      )}
    </Dialog>
  )
}

const PRESENTING = <KeyTable caption="Keys while presenting" keys={PRESENT_KEYS} />

type KeyTableProps = { readonly caption: string; readonly keys: readonly (readonly [string, string])[] }

function KeyTable({ caption, keys }: KeyTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {keys.map(([key, what]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

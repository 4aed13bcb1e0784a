import type { Sentence } from '../domain/moves/tellMoves.ts'
import type { MapModel } from './useMapModel.ts'
export function MoveEntry({ sentence }: { readonly sentence: Sentence; readonly model: MapModel }) {
  return (
    <li className="move">
      <details>
        <summary>{sentence.text}</summary>
      </details>
    </li>
  )
}

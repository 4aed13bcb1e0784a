import type { Dues } from '../vocabulary/dues.ts'
import type { Ledger, Piece, Way } from '../vocabulary/ledger.ts'

type OpenFate = Way | { readonly pieces: Piece[] }

/** The ledger of one projection while pieces of dues are still coming in. */
export class LedgerBook {
  readonly #dues: Dues
  readonly #fates: (OpenFate | undefined)[]

  constructor(dues: Dues) {
    this.#dues = dues
    this.#fates = new Array<undefined>(dues.practices.length * dues.lines.length).fill(undefined)
  }

  /** Enters a piece of a due; `isWhole` where it is as much as the due. `pence` is `null` where that is unknown. */
  enter(at: number, way: Way, pence: number | null, isWhole: boolean): void {
    const fate = this.#fates[at]
    if (fate === undefined) this.#fates[at] = isWhole ? way : { pieces: [{ way, pence }] }
    else if ('pieces' in fate) fate.pieces.push({ way, pence })
    // The pieces of an unknown due are all as unknown as the whole.
    else
      this.#fates[at] = {
        pieces: [
          { way: fate, pence },
          { way, pence },
        ],
      }
  }

  close(): Ledger {
    return { dues: this.#dues, fates: this.#fates }
  }
}

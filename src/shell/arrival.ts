/** The fragment that the page was opened with: the address is written anew at the first choice. */
export const ARRIVAL = globalThis.location?.hash ?? ''

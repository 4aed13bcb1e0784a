/** The number of a presentation in an address's fragment, `#present=…`: it leads its windows to one another. */
export function readPresentationId(hash: string): string | undefined {
  return /[#&]present=([0-9a-f]{32})$/.exec(hash)?.[1]
}

/** The same in an address, after whatever else its fragment carries. */
export function writePresentationId(id: string, fragment = ''): string {
  return `${fragment === '' ? '#' : `${fragment}&`}present=${id}`
}

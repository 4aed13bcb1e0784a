/**
 * Runs a classic script from beside the page: a page without an origin may ask for nothing else. Rejects where it does
 * not come.
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${address} did not come`))
    document.head.append(script)
  })
}

/**
 * Runs a classic script from beside the page: a page without an origin may ask for nothing else. Rejects where it does
 * not come.
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    // What the page's policy lets in, it lets in by this where there is no origin.
    script.nonce = document.querySelector<HTMLScriptElement>('script[src]')?.nonce ?? ''
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${address} did not come`))
    document.head.append(script)
  })
}

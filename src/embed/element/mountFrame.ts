/** How long a frame may take to say that it is ready, in milliseconds. */
const PATIENCE = 8000

/**
 * Shows the embed in a frame, where the page around does not let the map be drawn in it. Rejects when the frame has
 * not said in time that it is ready: then it is blocked.
 */
export function mountFrame(shadow: ShadowRoot, src: string, query: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.src = `${src}${query}`
  frame.title = 'Map of care models'
  frame.allow = 'fullscreen'
  frame.className = 'embed-frame'
  fill(frame)
  return new Promise((ready, refused) => {
    const timer = setTimeout(() => end(() => refused(new Error('The frame is silent'))), PATIENCE)
    const hear = (event: MessageEvent) => {
      if (event.source === frame.contentWindow) end(ready)
    }
    // The page's policy refuses the frame: there is nothing to wait for.
    const refuse = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'frame-src') end(() => refused(new Error('The page frames nothing')))
    }
    const end = (settle: () => void) => {
      clearTimeout(timer)
      removeEventListener('message', hear)
      document.removeEventListener('securitypolicyviolation', refuse)
      settle()
    }
    addEventListener('message', hear)
    document.addEventListener('securitypolicyviolation', refuse)
    shadow.replaceChildren(frame)
  })
}

/** Written to the element: the page's policy may refuse a sheet of style. */
function fill(frame: HTMLIFrameElement): void {
  frame.style.setProperty('display', 'block')
  frame.style.setProperty('width', '100%')
  frame.style.setProperty('height', '100%')
  frame.style.setProperty('min-height', '240px')
  frame.style.setProperty('border', '0')
}

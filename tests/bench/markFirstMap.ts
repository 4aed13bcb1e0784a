/**
 * Runs in the page before anything of it. Marks when the first frame with a visible box and a drawn line has been
 * painted: the task after that frame.
 */
export function markFirstMap(): void {
  const isVisible = (selector: string) =>
    document.querySelector(selector)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ===
    true
  const look = () => {
    if (isVisible('.react-flow__node') && isVisible('.react-flow__edge path')) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => performance.mark('first-map')
      port2.postMessage(undefined)
    } else {
      requestAnimationFrame(look)
    }
  }
  requestAnimationFrame(look)
}

import { createRoot } from 'react-dom/client'
import { PlainPage } from './PlainPage.tsx'
import type { PlainStep } from './plainFlow.ts'

const root = document.getElementById('plain')
const { searchParams } = new URL(location.href)
const id = searchParams.get('step') === 'drag' ? 'plain-drag' : 'plain-data'
const text = document.getElementById(id)?.textContent
if (root === null || !text) throw new Error('The plain page is not whole')
// Our own build wrote it.
const step: PlainStep = JSON.parse(text)
for (const side of ['width', 'height']) {
  const size = searchParams.get(side)
  if (size !== null) document.documentElement.style.setProperty(`--map-${side}`, `${size}px`)
}
createRoot(root).render(<PlainPage step={step} />)

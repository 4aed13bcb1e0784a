import { ReactFlow, useEdgesState, useNodesState } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useEffect, useState } from 'react'
import { mixFlow } from './mixFlow.ts'
import type { PlainStep } from './plainFlow.ts'
import './plain.css'

/** As long as the product's step. */
const STEP = 650
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

/** The same boxes and lines on React Flow as its documentation shows it; End steps, with new state in every frame; the arrows set one end or the other at once. */
export function PlainPage({ step }: { readonly step: PlainStep }) {
  const [nodes, setNodes, onNodesChange] = useNodesState([...step.before.nodes])
  const [edges, setEdges, onEdgesChange] = useEdgesState([...step.before.edges])
  const [isMoving, setMoving] = useState(false)

  useEffect(() => {
    const run = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        const end = event.key === 'ArrowRight' ? step.after : step.before
        setNodes([...end.nodes])
        setEdges([...end.edges])
      }
      if (event.key !== 'End') return
      const began = performance.now()
      setMoving(true)
      const draw = (now: number) => {
        const t = Math.max(0, Math.min(1, (now - began) / STEP))
        const mixed = mixFlow(step, ease(t))
        setNodes([...mixed.nodes])
        setEdges([...mixed.edges])
        if (t < 1) requestAnimationFrame(draw)
        else setMoving(false)
      }
      draw(began)
    }
    addEventListener('keydown', run)
    return () => removeEventListener('keydown', run)
  }, [step, setNodes, setEdges])

  return (
    <div className={isMoving ? 'plain is-moving' : 'plain'} data-map={isMoving ? 'moving' : 'settled'}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        minZoom={0.1}
        fitView
      />
    </div>
  )
}

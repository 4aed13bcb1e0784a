import { Handle, Position } from '@xyflow/react'
import { memo } from 'react'

/** Where React Flow believes that lines begin and end. It draws none without them; the routes know their own ends. */
export const Ends = memo(function Ends() {
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  )
})

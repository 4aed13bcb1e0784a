import { useAtlasStore, useBuiltIn } from '../useAtlas.ts'
import { getWorkDesk, type WorkDesk } from './workDesk.ts'

export function useWorkDesk(): WorkDesk {
  return getWorkDesk(useAtlasStore(), useBuiltIn())
}

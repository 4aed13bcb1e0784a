import { readBuiltInJson } from '../builtInData.ts'
import { readFurther } from '../furtherData.ts'
import { loadLibrary } from '../loadLibrary.ts'

/** Every model and every built-in economy in one: `{ library, economies }` as JSON, as the first page's block is. */
export async function readWholeJson(): Promise<string> {
  const [library, first, further] = await Promise.all([loadLibrary(), readBuiltInJson(), readFurther()])
  const { economies } = JSON.parse(first)
  return JSON.stringify({ library, economies: [...economies, ...further.economies] })
}

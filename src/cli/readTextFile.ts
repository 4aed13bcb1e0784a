import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { readText } from '../parse/file/readText.ts'
import { InputProblems } from './inputProblems.ts'

/** The bytes of a file that a user named. Throws `InputProblems` where there is none. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (!isFile(path)) {
    const message = 'There is no such file.'
    throw new InputProblems([{ file: path, code: 'no-file', found: path, message, fix: 'Check the path.' }])
  }
  return new Uint8Array(await readFile(path))
}

/** The text of a file that a user named. Throws `InputProblems` where there is none, or where it is no text. */
export async function readTextFile(path: string): Promise<string> {
  const { value, problems } = readText(await readBytes(path), path)
  if (value === undefined) throw new InputProblems(problems)
  return value
}

/** True where a path leads to a file, not to a folder or to nothing. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

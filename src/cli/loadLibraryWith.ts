import { relative } from 'node:path'
import type { Library } from '../domain/vocabulary/library.ts'
import { withModel } from '../domain/vocabulary/withModel.ts'
import { parseModel } from '../parse/model/parseModel.ts'
import type { CommandInput } from './command.ts'
import { InputProblems } from './inputProblems.ts'
import { loadLibrary } from './loadLibrary.ts'
import { readTextFile } from './readTextFile.ts'

/** The built-in library with the models of the files that `--with` names. Throws `InputProblems` when one has any. */
export async function loadLibraryWith(input: CommandInput): Promise<Library> {
  let library = await loadLibrary()
  for (const file of input.options('with')) {
    const name = relative(process.cwd(), file)
    const { value, problems } = parseModel(await readTextFile(file), name, library.sources)
    if (value === undefined) throw new InputProblems(problems)
    library = withModel(library, value)
  }
  return library
}

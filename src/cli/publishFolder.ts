import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { VERSION_TOKEN } from '../publish/versionToken.ts'
import { toJson } from './command.ts'
import { InputProblems } from './inputProblems.ts'
import { isFile } from './readTextFile.ts'

/** What every page of ours says of itself: an index without it is somebody else's. */
const OUR_MARK = '<meta name="generator" content="Care Model Atlas">'

/** The first twelve digits of the SHA-256 of files, by path: another byte in any of them is another version. */
export function fingerprint(files: readonly PublishedFile[]): string {
  const whole = createHash('sha256')
  for (const { path, content } of files) whole.update(`${path}\n${sha256(content)}\n`)
  return whole.digest('hex').slice(0, 12)
}

/** Files with their version in the place that was kept for it. */
export function stamp(files: readonly PublishedFile[], version: string): readonly PublishedFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: typeof content === 'string' ? content.replaceAll(VERSION_TOKEN, version) : content,
  }))
}

/** Throws `InputProblems` where a file has the folder's name, or it has a front page that we did not write: nothing is overwritten. */
export async function checkFolder(folder: string): Promise<void> {
  if (isFile(folder)) {
    const message = 'This is a file, not a folder.'
    const fix = 'Name a folder; it is made where there is none.'
    throw new InputProblems([{ file: folder, code: 'no-folder', found: folder, message, fix }])
  }
  const index = join(folder, 'index.html')
  if (!existsSync(index) || (await readFile(index, 'utf8')).includes(OUR_MARK)) return
  const message = 'This folder has an index.html that the atlas did not write.'
  const fix = 'Name another folder, or move that page away.'
  throw new InputProblems([{ file: index, code: 'not-ours', found: index, message, fix }])
}

/**
 * Writes a version into a folder of its own under `folder`, with a list of its files and their fingerprints, and last
 * the front page that leads to it. A version that is there already stays as it is; answers false then. Whoever reads
 * the folder meanwhile never meets half a version.
 */
export async function writeVersion(
  folder: string,
  version: string,
  files: readonly PublishedFile[],
  front: PublishedFile,
): Promise<boolean> {
  const target = join(folder, version)
  const isNew = !existsSync(target)
  if (isNew) {
    const draft = join(folder, `.${version}-${process.pid}`)
    await rm(draft, { recursive: true, force: true })
    for (const file of [...files, manifestOf(files, version)]) await write(draft, file)
    await rename(draft, target)
  }
  const draft = `.${front.path}-${process.pid}`
  await write(folder, { ...front, path: draft })
  await rename(join(folder, draft), join(folder, front.path))
  return isNew
}

function manifestOf(files: readonly PublishedFile[], version: string): PublishedFile {
  const listed = files
    .map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content), sha256: sha256(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { path: 'manifest.json', content: `${toJson({ version, files: listed })}\n` }
}

async function write(folder: string, { path, content }: PublishedFile): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The options of a command, as `parseArgs` of `node:util` takes them. */
export type CommandOptions = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly short?: string }
  >
>

/** What a command was given, after its options were read. */
export type CommandInput = {
  readonly positionals: readonly string[]
  /** The one value of an option, if it was given. */
  readonly option: (name: string) => string | undefined
  /** All values of an option that may be repeated. */
  readonly options: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
}

/** What a command answers: text for standard output, and the exit code. */
export type CommandOutput = {
  readonly output: string
  /** For standard error. */
  readonly messages?: readonly string[]
  readonly exitCode: 0 | 1
}

/** One command of the command line. */
export type Command = {
  readonly name: string
  readonly summary: string
  /** After the command's name. */
  readonly usage: string
  readonly examples: readonly string[]
  readonly options: CommandOptions
  readonly run: (input: CommandInput) => Promise<CommandOutput>
}

/** Thrown where the command line itself is wrong: exit code 2. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongUsage'
  }
}

/** JSON as the command line prints it. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

import type { Problem } from '../domain/vocabulary/problem.ts'

/** `file:line: message fix`, as editors and terminals link it; of a workbook `file:Practices!D14: …`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.cell ?? problem.line ?? problem.row]
    .filter(part => part !== undefined)
    .join(':')
  return `${place}: ${problem.message} ${problem.fix}`
}

/** Thrown where a command cannot go on because of what its input says; carries every problem found. */
export class InputProblems extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'InputProblems'
    this.problems = problems
  }
}

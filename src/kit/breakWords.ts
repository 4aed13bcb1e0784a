/** Words in lines, as many in each as fit together; a single word stands in a line even where it does not. */
export function breakWords(words: readonly string[], isFit: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && isFit(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Made at build time by `src/cli/builtInPracticeNotes.ts` from `data/practice.yaml`, as text. */
declare module 'virtual:atlas-practice-notes' {
  export const practiceNotes: string
}

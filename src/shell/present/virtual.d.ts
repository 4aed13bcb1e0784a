/** Made at build time by `src/cli/builtInStories.ts` from `stories/`, as text. */
declare module 'virtual:atlas-stories' {
  export const stories: string
}

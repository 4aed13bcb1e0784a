/**
 * For the bundler: what these make and nobody uses is left out. React Flow makes its minimap, its controls and their
 * like with them when it loads; a bundler that does not know them must keep it all (5 kB of the first script).
 */
export const LEFT_UNUSED = { manualPureFunctions: ['memo', 'forwardRef'] }

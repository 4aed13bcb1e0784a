/**
 * What the page's own script and style are marked with. In a frame without an origin Safari takes 'self' for nobody and
 * refused them both. It is the same in every page, so it keeps out no more than 'self' does; nothing of a reader's is
 * ever written into these pages.
 */
export const EMBED_NONCE = 'care-model-atlas'

/**
 * The policy of a page of the embed, in the page itself: its own script and style, the typeface and pictures that it
 * carries, and no connection to anywhere. Who may frame it is for a header to say, and the embed lets everybody.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${EMBED_NONCE}'`,
  `style-src 'self' 'nonce-${EMBED_NONCE}'`,
  'font-src data:',
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

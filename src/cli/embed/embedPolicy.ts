/**
 * The policy of a page of the embed, in the page itself: its own script and style, the typeface and pictures that it
 * carries, and no connection to anywhere. Who may frame it is for a header to say, and the embed lets everybody.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'font-src data:',
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

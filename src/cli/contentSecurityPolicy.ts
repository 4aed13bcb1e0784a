import type { Plugin } from 'vite'

/** Nothing from elsewhere, nothing sent anywhere, no inline script or style, no plug-ins, no framing of others. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is of the one fixed rule that the search box's library (react-aria) adds: touch-action on what it presses.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  // The Embed dialog shows the embed as another page would.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built page; the development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'atlas-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

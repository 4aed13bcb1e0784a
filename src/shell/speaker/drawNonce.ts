/** A number that nobody can guess: 128 random bits, as 32 hexadecimal digits. */
export function drawNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

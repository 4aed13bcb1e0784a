/** Numbers from 0 to 1 that follow from a seed. */
export type Random = () => number

/** One way in which files come to harm. The same bytes and the same random numbers give the same bytes. */
export type Damage = {
  readonly name: string
  readonly to: (bytes: Uint8Array, random: Random) => Uint8Array
}

/** What would leave its mark, were any of it ever run. */
export const MARK = 'atlasWasRun'
const RUN = `globalThis.${MARK}=true`

/** Text that some program on its way might run: a page, a spreadsheet, a template, a shell. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `javascript:${RUN}`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  '=HYPERLINK("http://elsewhere.example","Open")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+1',
]

export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('There is nothing to pick from')
  return value
}

/** The damage of text, as one of bytes. */
export const ofText =
  (change: (text: string, random: Random) => string) =>
  (bytes: Uint8Array, random: Random): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), random))

/** What may happen to any file on its way. */
export const ANY_DAMAGE: readonly Damage[] = [
  {
    name: 'cut short',
    to: (bytes, random) => bytes.slice(0, Math.floor(bytes.length * (0.1 + 0.85 * random()))),
  },
  { name: 'all bytes random', to: (bytes, random) => bytes.slice(0, 20_000).map(() => random() * 256) },
  {
    name: 'random bytes in the middle',
    to: (bytes, random) => {
      const at = Math.floor(bytes.length * (0.2 + 0.6 * random()))
      return bytes.map((byte, index) => (index >= at && index < at + 64 ? random() * 256 : byte))
    },
  },
  {
    name: 'one byte in forty flipped',
    to: (bytes, random) => bytes.map(byte => (random() < 1 / 40 ? byte ^ (1 << (random() * 8)) : byte)),
  },
]

/** What may happen to text. */
export const TEXT_DAMAGE: readonly Damage[] = [
  ...ANY_DAMAGE,
  {
    name: 'UTF-16 that lost a byte',
    to: bytes => {
      const wide = new Uint8Array(Buffer.from(`\uFEFF${new TextDecoder().decode(bytes)}`, 'utf16le'))
      return wide.slice(0, 2 * Math.floor(wide.length / 3) + 1)
    },
  },
  {
    name: 'NULs in it',
    to: ofText((text, random) => text.replace(/e/g, letter => (random() < 0.1 ? '\0' : letter))),
  },
  { name: 'twice over', to: ofText(text => `${text}\n${text}`) },
  {
    name: 'lines in another order',
    to: ofText((text, random) =>
      text
        .split('\n')
        .map(line => ({ line, at: random() }))
        .sort((one, other) => one.at - other.at)
        .map(({ line }) => line)
        .join('\n'),
    ),
  },
]

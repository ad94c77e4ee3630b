/** Names that are found however they are typed: without marks, with the letters of the neighbours. */

const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c-\u200f]/g;
/** The same letter on an Arabic and on a Persian keyboard, and what is left out in haste. */
const LETTERS: readonly [RegExp, string][] = [
  [/[\u06cc\u0649]/g, "\u064a"],
  [/\u06a9/g, "\u0643"],
  [/\u0629/g, "\u0647"],
  [/\u00df/g, "ss"],
];

export function folded(text: string): string {
  let plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase().trim();
  for (const [letter, other] of LETTERS) plain = plain.replace(letter, other);
  return plain;
}

/** The first `most` options that have a name with `typed` in it; those that begin with it go first. */
export function found(options: readonly string[][], typed: string, most: number): string[] {
  const wanted = folded(typed);
  const begins = (names: string[]) => names.some((name) => folded(name).startsWith(wanted));
  const holds = options.filter((names) => names.some((name) => folded(name).includes(wanted)));
  return [...holds.filter(begins), ...holds.filter((names) => !begins(names))]
    .slice(0, most)
    .map((names) => names[0] ?? "");
}

/** Names that are found however they are typed: without accents, vowel signs and joiners, in any case. */

export function folded(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}\u200c]/gu, "").toLowerCase();
}

/** The first `most` options with a name of which a word begins as was typed. */
export function found(options: readonly string[][], typed: string, most: number): string[] {
  const wanted = " " + folded(typed.trim());
  const fits = (names: string[]) => names.some((name) => (" " + folded(name)).includes(wanted));
  return options.filter(fits).slice(0, most).map((names) => names[0] as string);
}

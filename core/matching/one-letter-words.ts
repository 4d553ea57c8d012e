/** `C#`, `C++`: one letter, then one or two signs, then nothing that would go on with the word. */
export function belongsToOneLetterWord(text: string, index: number): boolean {
  const isOneLetter = /(?:^|[^\p{L}\p{N}\p{M}\p{Cf}#+_])[a-z][#+]?$/iu.test(text.slice(Math.max(0, index - 4), index));
  return isOneLetter && /^[#+]{1,2}(?![\p{L}\p{N}\p{M}\p{Cf}#+_])/u.test(text.slice(index, index + 4));
}

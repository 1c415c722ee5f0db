/** `make`, remembering what it made of the last words: at most `most`, then all are forgotten. */
export function memoised(make: (word: string) => string, most: number): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    if (memo.size >= most) memo.clear();
    const made = make(word);
    memo.set(word, made);
    return made;
  };
}

const embeddings = '\u202a\u202b\u202d\u202e';
const isolates = '\u2066\u2067\u2068';
const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';
/** Nearly no text holds any. */
const begins = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;

/**
 * The characters that end what directional controls in the last line of `text` have begun, so that an article cannot
 * turn round the words that stand after it (Unicode Standard Annex 9; a line end ends them by itself).
 */
export function closeDirections(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (!begins.test(line)) return '';
  const open: string[] = [];
  for (const character of line) {
    if (embeddings.includes(character)) open.push(endOfEmbedding);
    else if (isolates.includes(character)) open.push(endOfIsolate);
    else if (character === endOfEmbedding && open.at(-1) === endOfEmbedding) open.pop();
    else if (character === endOfIsolate && open.includes(endOfIsolate)) open.length = open.lastIndexOf(endOfIsolate);
  }
  return open.reverse().join('');
}

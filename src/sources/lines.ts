const lineEnd = 0x0a;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; null when it is longer than allowed. */
  readonly bytes: Uint8Array | null;
}

/** Splits chunks into lines at LF, holding no more than `longest` bytes at a time, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    const bytes = length > longest ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** Milliseconds of 2015-01-01T00:00:00Z, from which Discord counts. */
const discordEpoch = 1_420_070_400_000;

/**
 * Makes ids as Discord does: milliseconds since 2015 in the upper bits, a count in the lower 22, as decimal text of
 * 17 to 19 digits. Ids of one source never repeat and later ones of the same millisecond are greater.
 */
export function snowflakes(now: () => number): () => string {
  let count = 0n;
  return () => {
    const milliseconds = BigInt(Math.trunc(now()) - discordEpoch);
    const id = (milliseconds << 22n) | (count & 0x3f_ffffn);
    count += 1n;
    return id.toString();
  };
}

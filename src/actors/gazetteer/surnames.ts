/** What belongs to the surname behind it. Lower case. */
const particles = new Set(
  'le la les de du des d van von der den ter ten di da dal dos do bin ben ibn al el as ash at abu abou saint st mac'.split(
    ' ',
  ),
);

/**
 * The surname in a name of first name and surname: its last word with the particles before it ("Jean-Yves Le Drian" →
 * "Le Drian"); null of a single word, which is no surname of its own, and of names in scripts without capitals.
 */
export function surnameOf(name: string): string | null {
  if (!/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name)) return null;
  const parts = name.split(/\s+/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  let start = parts.length - 1;
  while (start > 1 && particles.has((parts[start - 1] ?? '').toLowerCase())) start -= 1;
  return parts.slice(start).join(' ');
}

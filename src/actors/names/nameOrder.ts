const COMMA = /\s*,\s*/;

/** The parts of a name in the order of speech: "Frost, William W." is turned round, ", préfet de Fribourg" is left out. */
export function readNameParts(name: string): readonly string[] {
  const text = name.slice(0, 200).replace(/\([^()]*\)?/g, ' ');
  const [first = '', second = '', third] = text.split(COMMA);
  if (second === '' || first.trim() === '') return [text];
  const isAppended = third !== undefined || /^\p{Ll}/u.test(second.trim()) || second.trim().split(/\s+/).length > 4;
  if (!isAppended && first.trim().length > 2) return [second, first];
  return first.trim().length > 2 ? [first] : [text];
}

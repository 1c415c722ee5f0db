import type { Gazetteer } from '../../actors/gazetteer/gazetteer.ts';
import type { PhraseNode } from '../../actors/gazetteer/phraseTable.ts';
import { type Known, mentionTables } from '../../actors/mentions/mentionTables.ts';
import type { Token } from './tokens.ts';

/** A name that the gazetteer knows, by the tokens it stands in, with whom it may mean. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly ids: ReadonlySet<string>;
}

/** The longest known names, in order, without overlaps. Peoples count written small too ("les forces iraniennes"). */
export function idsIn(tokens: readonly Token[], gazetteer: Gazetteer): readonly Named[] {
  const { names, wordings } = mentionTables(gazetteer);
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one =
      longest(tokens, withArticle(names, tokens[at - 1]), at) ??
      longest(tokens, names, at) ??
      longest(tokens, wordings, at);
    if (one !== null) found.push(one);
    at = one?.end ?? at + 1;
  }
  return found;
}

/** "Au Caire" names "Le Caire". */
function withArticle(root: PhraseNode<Known>, before: Token | undefined): PhraseNode<Known> | undefined {
  if (before === undefined) return undefined;
  return /^(?:au|du)$/.test(before.folded)
    ? root.next.get('le')
    : /^(?:aux|des)$/.test(before.folded)
      ? root.next.get('les')
      : undefined;
}

function longest(tokens: readonly Token[], root: PhraseNode<Known> | undefined, start: number): Named | null {
  let node: PhraseNode<Known> | undefined = root;
  let found: Named | null = null;
  for (let at = start; node !== undefined && at < tokens.length; ) {
    const token: Token | undefined = tokens[at];
    node = token === undefined ? undefined : node.next.get(token.folded);
    at += 1;
    const values = (node?.values ?? []).filter((known) => canMean(known, tokens.slice(start, at)));
    if (values.length > 0)
      found = { start, end: at, ids: new Set(values.flatMap(({ id, kind }) => (id === null ? [] : [idOf(id, kind)]))) };
    // A hyphen or an apostrophe within a name is a mark here and nothing in the tree.
    if (/^[-'‐‑]$/.test(tokens[at]?.text ?? '')) at += 1;
  }
  return found;
}

function canMean({ kind, capitals }: Known, words: readonly Token[]): boolean {
  if (capitals) return words.every(({ kind: own, text }) => own !== 'word' || text === text.toUpperCase());
  return kind === 'demonym' || words.some(({ upper }) => upper);
}

/** A state, its people and its government are one here. */
function idOf(id: string, kind: Known['kind']): string {
  return kind === 'demonym' || kind === 'metonym' ? `state ${id}` : `${kind} ${id}`;
}

import type { Title } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';

/** A headline, then the site's name: "… | Le Phare de Karsane", "… - Sarvia Daily". */
const WITH_SITE = /^(?<headline>.{8,300}?)\s+[|–—-]\s+(?<site>[^|–—]{2,60})$/su;

/** The headline that `block` is, without the name of `outlet` behind it; its line breaks as blanks. */
export function headlineOf(block: Block, outlet: string | null): Title {
  const parts = WITH_SITE.exec(block.text)?.groups;
  const isSite = outlet !== null && parts !== undefined && fold(parts['site'] ?? '') === fold(outlet);
  const text = isSite ? (parts['headline'] ?? block.text) : block.text;
  const { start } = block.span;
  return { kind: 'headline', text: text.replaceAll(/\s+/g, ' '), span: { start, end: start + text.length } };
}

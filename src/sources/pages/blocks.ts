/** Elements that stand on lines of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements of which nothing is read. */
const unread = new Set(
  'BUTTON CANVAS EMBED IFRAME INPUT LINK MAP MATH META NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA AUDIO VIDEO PICTURE IMG'.split(
    ' ',
  ),
);
/** Elements within elements beyond which nothing is read: pages have 30 to 60. */
const deepest = 300;

/** The text within `root` as it is read, one paragraph a block; a line break within one is kept. */
export function blocksOf(root: Element): readonly string[] {
  const found: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = line
      .replaceAll(/ +/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') found.push(text);
    line = '';
  };
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) {
      // No-break spaces are French, all other white space of HTML is one blank.
      line += (node.textContent ?? '').replaceAll(/[^\S\u00a0\u202f]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1 || depth > deepest) return;
    const name = node.nodeName.toUpperCase();
    if (unread.has(name)) return;
    if (name === 'BR') {
      // Two in a row part paragraphs, one only lines.
      if (/\n *$/.test(line)) flush();
      else line += '\n';
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) flush();
    if (name === 'TD' || name === 'TH') line += ' ';
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) flush();
  };
  walk(root, 0);
  flush();
  return found;
}

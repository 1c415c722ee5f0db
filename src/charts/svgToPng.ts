/** From SVG to pixels, with the font of `font.ts` alone. Loads native code: only the drawing thread imports this. */
import { Resvg } from '@resvg/resvg-js';
import { fontFamily, fontFiles } from './font.ts';
import { type Picture, pixelRatio } from './picture.ts';

const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily };

/** @throws {Error} when `svg` is not well-formed. */
export function svgToPng(svg: string): Picture {
  const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: pixelRatio }, logLevel: 'off' }).render();
  // A copy, for the memory of the image is not Node's to keep.
  return { png: Uint8Array.from(image.asPng()), width: image.width, height: image.height };
}

/** Texts are measured at this size and scaled, so that one measure serves every size. */
const measured = 100;
const memory = new Map<string, number>();
const remembered = 1000;

/** The width that resvg gives a text, in the unit of `size`; 0 when nothing of it can be seen. */
export function textWidth(text: string, size: number, weight: string | number = 'normal'): number {
  const key = `${weight} ${text}`;
  let width = memory.get(key);
  if (width === undefined) {
    if (memory.size >= remembered) memory.clear();
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="${fontFamily}" font-weight="${weight}" font-size="${measured}">${escapeXml(text)}</text></svg>`;
    width = (new Resvg(svg, { font, logLevel: 'off' }).getBBox()?.width ?? 0) / measured;
    memory.set(key, width);
  }
  return width * size;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

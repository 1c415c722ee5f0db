/** From a Vega-Lite description to SVG, without a DOM. Only the drawing thread imports this. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { textWidth } from './svgToPng.ts';

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
}

interface TextMetrics {
  width(item: TextItem, text: unknown): number;
}

// Vega guesses widths where there is no canvas, a third too wide; the one who draws the text knows. Its typings leave
// `textMetrics` out.
const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
textMetrics.width = (item, text) => {
  const width = textWidth(`${text ?? ''}`.trim(), item.fontSize ?? 11, item.fontWeight);
  return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
};

/** Nothing in a description is fetched. */
const loader: vega.Loader = vega.loader();
loader.load = () => Promise.reject(new Error('A picture loads nothing'));

/** @throws {Error} when Vega-Lite cannot read `spec`. */
export async function specToSvg(spec: TopLevelSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', logLevel: vega.Error, loader });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/**
 * The Vega-Lite description of a network's picture: the one asked after in the middle, the others around, lines as wide as
 * they are often named together. The shape of a mark tells its kind, the colour only repeats it.
 */
import type { Config, TopLevelSpec } from 'vega-lite';
import type { ActorKind } from '../article/actorMention.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { kindWords } from '../texts/portraits.ts';
import { fontFamily } from './font.ts';
import type { Network } from './network.ts';
import { placesAround } from './networkLayout.ts';
import { palette } from './palette.ts';
import { drawnText } from './plainText.ts';
import { chartTexts } from './texts.ts';
import { wrapName } from './wrapName.ts';

/** In units of the description; at the width of a phone (360 px) one is about 0.7 px. */
const size = {
  width: 472,
  /** Of one other: three lines. */
  row: 60,
  padding: 14,
  /** From the middle to the marks on both sides. */
  reach: 90,
  text: 14,
  lineHeight: 17,
  title: 17,
  /** Areas of marks. */
  mark: 200,
  middle: 480,
  legendMark: 130,
  /** From the middle of a mark to its words. */
  gap: 14,
  thinnest: 1.5,
  widest: 9,
  legend: 44,
};
/** Characters of a line beside a mark and under the middle: as many as there is room for. */
const besideLine = 17;
const underLine = 12;
const besideLines = 3;
const underLines = 2;
const longestTitle = 60;

/** Vega's shapes, none like another at the size of a phone, and how much larger their areas must be to look as large. */
const shapes: Readonly<Record<ActorKind, { readonly shape: string; readonly larger: number }>> = {
  person: { shape: 'circle', larger: 1 },
  organisation: { shape: 'square', larger: 1 },
  state: { shape: 'diamond', larger: 1.5 },
  place: { shape: 'triangle-up', larger: 1.2 },
};

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** The description of `network`. */
export function networkSpec({ name, kind, others, ties }: Network, language: UserLanguage): TopLevelSpec {
  const rows = Math.ceil(others.length / 2);
  // With few others the words under the middle still need their room.
  const oval = Math.max(2, rows) * size.row;
  const middle = { x: size.width / 2, y: oval / 2 };
  const halves = { x: size.reach, y: ((rows - 1) * size.row) / 2 };
  const around = placesAround(others.length, ties).map(({ x, y, side }) => ({
    x: middle.x + x * halves.x,
    y: middle.y + y * halves.y,
    side,
  }));
  const widths = widthsOf([...others, ...ties].map(({ sentences }) => sentences));
  const marked = others.map((other, at) => ({ ...other, place: around[at] ?? { ...middle, side: 'right' as const } }));
  const names = marked.flatMap(({ name: own, sentences, place }) => wordsBeside(own, sentences, place));
  return {
    background: palette.card,
    padding: size.padding,
    width: size.width,
    height: oval + size.legend,
    title: { text: drawnText(name, longestTitle) || '…', subtitle: chartTexts[language].together, limit: size.width },
    config,
    layer: [
      lines(
        ties.flatMap(({ between: [a, b], sentences }) => {
          const [from, to] = [around[a], around[b]];
          return from === undefined || to === undefined ? [] : [{ from, to, width: widths(sentences) }];
        }),
        palette.tie,
      ),
      lines(
        marked.map(({ place, sentences }) => ({ from: middle, to: place, width: widths(sentences) })),
        palette.line,
      ),
      marks(
        marked.map((other) => ({ ...other.place, kind: other.kind })),
        size.mark,
      ),
      marks([{ ...middle, kind }], size.middle),
      ...(['left', 'right'] as const).map((side) =>
        words(
          names.filter((word) => word.side === side),
          { align: side === 'left' ? 'right' : 'left', color: palette.text },
        ),
      ),
      ...wordsUnder(name, middle),
      ...legend([kind, ...others.map((other) => other.kind)], oval + size.legend - 10, language),
    ],
  };
}

const config: Config = {
  font: fontFamily,
  view: { stroke: null },
  title: {
    anchor: 'start',
    color: palette.text,
    fontSize: size.title,
    fontWeight: 'bold',
    subtitleColor: palette.quietText,
    subtitleFontSize: size.text,
    subtitlePadding: 4,
    offset: 14,
  },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Word extends Point {
  readonly text: string;
}

/** How wide a line of so many sentences is: by its area, and the widest alike in every picture. */
function widthsOf(counts: readonly number[]): (sentences: number) => number {
  const most = Math.max(2, ...counts);
  return (sentences) => size.thinnest + (size.widest - size.thinnest) * Math.sqrt((sentences - 1) / (most - 1));
}

/** Places, widths, shapes and colours are given as they are drawn. */
function asGiven<T extends 'quantitative' | 'nominal'>(field: string, type: T) {
  return { field, type, scale: null, legend: null } as const;
}
const at = {
  x: { field: 'x', type: 'quantitative', scale: null, axis: null },
  y: { field: 'y', type: 'quantitative', scale: null, axis: null },
} as const;

function lines(
  values: readonly { readonly from: Point; readonly to: Point; readonly width: number }[],
  color: string,
): Layer {
  return {
    data: { values: values.map(({ from, to, width }) => ({ ...{ x: from.x, y: from.y, x2: to.x, y2: to.y }, width })) },
    mark: { type: 'rule', color, strokeCap: 'round' },
    encoding: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' }, strokeWidth: asGiven('width', 'quantitative') },
  };
}

function marks(values: readonly (Point & { readonly kind: ActorKind })[], area: number): Layer {
  return {
    data: {
      values: values.map(({ x, y, kind }) => {
        const { shape, larger } = shapes[kind];
        return { x, y, shape, color: palette[kind], area: area * larger };
      }),
    },
    mark: { type: 'point', filled: true, opacity: 1, stroke: palette.card, strokeWidth: 2 },
    encoding: {
      ...at,
      shape: asGiven('shape', 'nominal'),
      fill: asGiven('color', 'nominal'),
      size: asGiven('area', 'quantitative'),
    },
  };
}

function words(
  values: readonly Word[],
  style: {
    readonly align: 'left' | 'right' | 'center';
    readonly color: string;
    readonly fontWeight?: 'bold';
    readonly stroke?: string;
    readonly strokeWidth?: number;
  },
): Layer {
  return {
    data: { values: values.map(({ x, y, text }) => ({ x, y, text })) },
    mark: {
      type: 'text',
      baseline: 'middle',
      fontSize: size.text,
      limit: size.width / 2 - size.reach - size.gap,
      ...style,
    },
    encoding: { ...at, text: { field: 'text', type: 'nominal' } },
  };
}

/** A name with its number behind it, level with its mark. */
function wordsBeside(name: string, sentences: number, { x, y, side }: Point & { readonly side: 'left' | 'right' }) {
  const texts = withNumber(wrapName(name, besideLine, besideLines), ` (${sentences})`);
  const gap = side === 'left' ? -size.gap : size.gap;
  return texts.map((text, row) => ({
    x: x + gap,
    y: y + (row - (texts.length - 1) / 2) * size.lineHeight,
    text,
    side,
  }));
}

function withNumber(lines: readonly string[], number: string): readonly string[] {
  const last = lines.at(-1) ?? '';
  if (last.length + number.length <= besideLine + 1) return [...lines.slice(0, -1), last + number];
  if (lines.length < besideLines) return [...lines, number.trim()];
  return [...lines.slice(0, -1), drawnText(last, besideLine - number.length) + number];
}

/** The name of the one in the middle, on a ground of its own, for lines pass behind it. */
function wordsUnder(name: string, { x, y }: Point): readonly Layer[] {
  const under = wrapName(name, underLine, underLines).map((text, row) => ({
    x,
    y: y + 24 + row * size.lineHeight,
    text,
  }));
  const style = { align: 'center', fontWeight: 'bold' } as const;
  return [
    words(under, { ...style, color: palette.card, stroke: palette.card, strokeWidth: 5 }),
    words(under, { ...style, color: palette.text }),
  ];
}

/** Which shape is what: of the kinds in the picture. */
function legend(used: readonly ActorKind[], y: number, language: UserLanguage): readonly Layer[] {
  const kinds = (Object.keys(shapes) as ActorKind[]).filter((kind) => used.includes(kind));
  const places = kinds.map((kind, index) => ({
    x: 10 + index * (size.width / 4),
    y,
    kind,
    text: kindWords[language][kind],
  }));
  return [
    marks(places, size.legendMark),
    words(
      places.map(({ x, text }) => ({ x: x + size.gap, y, text })),
      { align: 'left', color: palette.quietText },
    ),
  ];
}

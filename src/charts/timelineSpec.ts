/**
 * The Vega-Lite description of a timeline's picture: two rows of bars over one axis of time. Place and heading tell
 * articles from what they tell, the colour only repeats it; each row has its own scale, for a story of five articles may tell
 * of fifty events.
 */
import type { Config, TopLevelSpec } from 'vega-lite';
import type { UserLanguage } from '../texts/bilingual.ts';
import { type Binning, mostCountedOf, type Series } from './bins.ts';
import { fontFamily } from './font.ts';
import { palette } from './palette.ts';
import { chartTexts } from './texts.ts';
import { ticksOf } from './ticks.ts';
import { binnedRange, perBar, rangeWords, sumsOf } from './timelineWords.ts';

/** In units of the description; at the width of a phone (360 px) one is about 0.7 px. */
const size = {
  plotWidth: 426,
  rowHeight: 54,
  axisWidth: 46,
  padding: 14,
  text: 14,
  heading: 15,
  title: 17,
  widestBar: 36,
};

/** Titles wider than the picture end in "…" where the letters are wide. */
const titleLimit = size.plotWidth + size.axisWidth;

const numbers = { en: new Intl.NumberFormat('en-GB'), fr: new Intl.NumberFormat('fr') };

/** The description of {@link binning}; `title` must be fit to be drawn (see `drawnText`). */
export function timelineSpec(binning: Binning, told: Series, title: string, language: UserLanguage): TopLevelSpec {
  const sums = sumsOf(binning);
  const range = rangeWords(binnedRange(binning), language);
  const subtitle = `${range.charAt(0).toLocaleUpperCase(language)}${range.slice(1)}, ${perBar(binning, language)}`;
  return {
    background: palette.card,
    padding: size.padding,
    spacing: 12,
    title: title === '' ? { text: subtitle, ...subtitleStyle } : { text: title, subtitle, limit: titleLimit },
    vconcat: [row(binning, 'articles', sums.articles, language, false), row(binning, told, sums[told], language, true)],
    config,
  };
}

const subtitleStyle = { color: palette.quietText, fontSize: size.text, fontWeight: 'normal' } as const;

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
    offset: 10,
  },
  axis: {
    labelColor: palette.quietText,
    labelFontSize: size.text,
    domainColor: palette.line,
    tickColor: palette.line,
    gridColor: palette.grid,
    title: null,
  },
};

function row(
  binning: Binning,
  series: Series,
  sum: number,
  language: UserLanguage,
  named: boolean,
): Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number] {
  const texts = chartTexts[language];
  const ticks = ticksOf(binning, language);
  const count = binning.bins.length;
  const width = Math.min(size.widestBar, (size.plotWidth / count) * (count > 60 ? 0.85 : 0.75));
  const most = Math.max(1, mostCountedOf(binning, series));
  const scale = integerScale(most);
  return {
    width: size.plotWidth,
    height: size.rowHeight,
    title: {
      text: texts.heading({ name: texts[series], total: numbers[language].format(sum) }),
      color: palette[series],
      fontSize: size.heading,
      offset: 6,
    },
    data: { values: binning.bins.map((bin, index) => ({ index, count: bin[series] })) },
    mark: { type: 'bar', color: palette[series], width },
    encoding: {
      x: {
        field: 'index',
        type: 'ordinal',
        sort: null,
        // Some room at the ends, or rounding puts the first bar before the axis and Vega leaves out its name.
        scale: { paddingInner: 0, paddingOuter: 0.1 },
        axis: {
          values: ticks.map(({ index }) => index),
          labels: named,
          // Our own words, never a user's: this is an expression.
          labelExpr: `(${JSON.stringify(Object.fromEntries(ticks.map(({ index, label }) => [index, label])))})[datum.value]`,
          labelAngle: 0,
          labelOverlap: false,
          labelPadding: 4,
          labelLineHeight: size.text + 2,
        },
      },
      y: {
        field: 'count',
        type: 'quantitative',
        scale: { domain: [0, scale.top], nice: false },
        axis: {
          values: [...scale.values],
          labelExpr: `(${JSON.stringify(Object.fromEntries(scale.values.map((value) => [value, short(value, language)])))})[datum.value]`,
          minExtent: size.axisWidth,
          maxExtent: size.axisWidth,
          domain: false,
          ticks: false,
          labelPadding: 6,
        },
      },
    },
  };
}

const compact = {
  en: new Intl.NumberFormat('en-GB', { notation: 'compact' }),
  fr: new Intl.NumberFormat('fr', { notation: 'compact' }),
};

/** Four digits do not fit beside the bars. */
function short(value: number, language: UserLanguage): string {
  return value < 1000 ? String(value) : compact[language].format(value);
}

/** Whole numbers only: nothing, the top, and the middle where it is whole. */
function integerScale(most: number): { readonly top: number; readonly values: readonly number[] } {
  const tens = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  const top = most < 10 ? most : Math.ceil(most / (2 * tens)) * 2 * tens;
  return { top, values: top % 2 === 0 ? [0, top / 2, top] : [0, top] };
}

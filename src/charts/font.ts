/**
 * DejaVu Sans, narrow: it has Latin, Greek, Cyrillic, Arabic and Hebrew letters in one file, and comes as .ttf, the kind
 * that resvg reads. Pictures never depend on the fonts of the machine.
 */
import { createRequire } from 'node:module';

export const fontFamily = 'DejaVu Sans';

const require = createRequire(import.meta.url);

/** Regular and bold. */
export const fontFiles: readonly string[] = [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
];

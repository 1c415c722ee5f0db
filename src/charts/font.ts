/**
 * DejaVu Sans, narrow: it has Latin, Greek, Cyrillic, Arabic and Hebrew letters in one file, and comes as .ttf, the kind
 * that resvg reads. Pictures never depend on the fonts of the machine.
 */
import { fileURLToPath } from 'node:url';

export const fontFamily = 'DejaVu Sans';

export const fontFiles: readonly string[] = [
  fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')),
  fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')),
];

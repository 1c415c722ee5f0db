import { join } from 'node:path';
import { loadGazetteer } from '../../../src/actors/gazetteer/load.ts';

/** The bundled gazetteer. */
export const gazetteer = await loadGazetteer([join(import.meta.dirname, '../../../data/actors')]);

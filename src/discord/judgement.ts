/** A judged answer, as far as its own message tells it: nothing of it is kept until somebody presses a button. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer } from '../briefing/answer.ts';
import type { Place } from './buttonState.ts';
import { placesIn } from './shown.ts';

/** What the buttons of an answer say about it beside its quotations. */
export interface JudgedReply {
  readonly expects: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly found: boolean;
  /** Articles that came nearest, where nothing was found. */
  readonly near: readonly string[];
}

/** So many of the nearest articles fit into a custom_id. */
const mostNear = 4;
const isArticle = /^[0-9a-f]{16}$/;

/** At most 84 characters: the reference of a button. */
export function encodeJudged({ reply, found, near }: Pick<Answer, 'reply' | 'found' | 'near'>): string {
  const percent = Math.round(Math.min(1, Math.max(0, reply?.confidence ?? 0)) * 100);
  const articles = near.map(({ article }) => article).filter((article) => isArticle.test(article));
  const nearest = found ? '' : articles.slice(0, mostNear).join('');
  return [reply?.expects ?? 'anything', percent, found ? 1 : 0, nearest].join('/');
}

/** Null where `reference` is none of `encodeJudged`'s. */
export function decodeJudged(reference: string): JudgedReply | null {
  const match = /^([a-z-]{1,16})\/(\d{1,3})\/([01])\/((?:[0-9a-f]{16})*)$/.exec(reference);
  const [, expects = '', percent = '', found = '', near = ''] = match ?? [];
  if (match === null) return null;
  return { expects, confidence: Number(percent) / 100, found: found === '1', near: near.match(/.{16}/g) ?? [] };
}

/** The quotations that an answer showed; of one that found nothing the beginnings of the articles nearest. */
export function judgedPlaces(
  { found, near }: JudgedReply,
  components: readonly APIMessageTopLevelComponent[],
): readonly Place[] {
  return found ? placesIn(components) : near.map((article) => ({ article, start: 0, end: 0 }));
}

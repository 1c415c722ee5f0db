import { type APIMediaGalleryComponent, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer, PointDate } from '../../src/briefing/answer.ts';
import { answerView } from '../../src/discord/answerView.ts';
import { everyComponent } from '../../src/discord/budget.ts';
import type { View, ViewFile } from '../../src/discord/components.ts';
import { discordVoiceOf } from '../../src/discord/voice.ts';
import { answer, citation, pageOf } from './answers.ts';
import { requestMemory } from './requestMemory.ts';

const french = discordVoiceOf({ language: 'fr', locale: 'fr' });
const british = discordVoiceOf({ language: 'en', locale: 'en-GB' });
const request = { command: 'since', date: '2024-04', topic: null, until: null, source: null, offset: 0 } as const;
const everyone = { kind: 'everyone', sharedBy: null } as const;

function day(of: PointDate['of'], likely: string, more: Partial<PointDate> = {}): PointDate {
  return { of, from: likely, to: likely, likely, approximate: false, ...more };
}

function since(dates: readonly (PointDate | null)[], more: Partial<Answer> = {}): Answer {
  return answer(
    dates.map((date, index) => ({
      text: `Phrase ${index + 1}.`,
      citations: [index + 1],
      date,
      speaker: null,
      highlights: [],
      answers: [],
    })),
    dates.map((_, index) => citation(index + 1, `Phrase ${index + 1}.`)),
    { command: 'since', ...more },
  );
}

async function shown(given: Answer, voice = french, drawn: ViewFile | null = null): Promise<View> {
  return answerView(given, request, everyone, requestMemory(), voice, { pictures: drawn === null ? [] : [drawn] });
}

/** The texts of a view between its heading and its sources. */
async function told(given: Answer, voice = french): Promise<readonly string[]> {
  return everyComponent((await shown(given, voice)).components)
    .flatMap((one) => (one.type === ComponentType.TextDisplay ? [String(one['content'])] : []))
    .slice(1, -1);
}

describe('the view of a timeline', () => {
  it('tells what happened under its days, each point with its numbers and what its date is of', async () => {
    const given = since([day('event', '2024-04-13'), day('article', '2024-04-13'), day('event', '2024-05-01')]);
    expect(await told(given)).toEqual([
      '### samedi 13 avril 2024\nfaits de ce jour · CNN · [1]\n> Phrase 1.',
      'article de ce jour · CNN · [2]\n> Phrase 2.',
      '### mercredi 1er mai 2024\nfaits de ce jour · CNN · [3]\n> Phrase 3.',
    ]);
    expect((await told(given, british))[0]).toMatch(
      /^### Saturday,? 13 April 2024\nevents of that day · CNN · in French · \[1\]\n> Phrase 1\.$/,
    );
  });

  it('says who says a point, between its date and its words', async () => {
    const given = since([day('event', '2024-04-13')]);
    const points = given.points.map((point) => ({ ...point, speaker: '# Kirby' }));
    expect(await told({ ...given, points })).toEqual([
      '### samedi 13 avril 2024\nfaits de ce jour · CNN · [1]\n\\# Kirby\u00a0:\n> Phrase 1.',
    ]);
  });

  it('marks what is approximate, the heading too where everything under it is', async () => {
    const about = { from: '2024-04-12', to: '2024-04-15', approximate: true };
    const given = since([
      day('event', '2024-04-13'),
      day('event', '2024-04-13', about),
      day('article', '2024-04-14', about),
    ]);
    expect(await told(given)).toEqual([
      '### samedi 13 avril 2024\nfaits de ce jour · CNN · [1]\n> Phrase 1.',
      'faits, ≈ 13 avr. 2024 · CNN · [2]\n> Phrase 2.',
      '### ≈ dimanche 14 avril 2024\narticle, ≈ 14 avr. 2024 · CNN · [3]\n> Phrase 3.',
    ]);
  });

  it('tells by months what happened over more than three of them, with the days of each point', async () => {
    const given = since([
      day('event', '2024-04-13'),
      day('event', '2024-04-16', { to: '2024-04-18' }),
      day('article', '2026-02-15'),
    ]);
    expect(await told(given)).toEqual([
      '### avril 2024\nfaits du 13 avr. 2024 · CNN · [1]\n> Phrase 1.',
      'faits du 16–18 avr. 2024 · CNN · [2]\n> Phrase 2.',
      '### février 2026\narticle du 15 févr. 2026 · CNN · [3]\n> Phrase 3.',
    ]);
  });

  it('goes by the whole timeline, so that all of its pages are told alike', async () => {
    const timeline = { from: '2024-01-01', to: '2026-01-01', days: [] };
    expect((await told(since([day('event', '2024-04-13')], { timeline })))[0]).toMatch(/^### avril 2024\n/);
  });

  it('puts what has no date last, without a heading', async () => {
    expect((await told(since([day('event', '2024-04-13'), null])))[1]).toBe('**CNN** · sans date · [2]\n> Phrase 2.');
  });

  it('does not call an article undated of which only what it tells is dated', async () => {
    const view = await shown(since([day('event', '2024-04-13')]));
    const sources = everyComponent(view.components).filter(({ type }) => type === ComponentType.TextDisplay);
    expect(sources.at(-1)?.['content']).toBe('**Sources**\n-# [1] Titre 1 — CNN');
  });

  it('names articles left out with the days on which they may have appeared', async () => {
    const undated = [
      { article: 'a', title: 'L’accord', dates: { from: '2024-02-03', to: '2025-01-20', likely: '2024-03-31' } },
      { article: 'b', title: 'Le *sommet*', dates: null },
      { article: 'c', title: 'Autre', dates: null },
      { article: 'd', title: 'Encore', dates: null },
    ];
    const omitted = { points: 0, before: 0, undated };
    const named =
      'Laissés de côté, faute de date sûre : L’accord (3 févr. 2024 – 20 janv. 2025), Le \\*sommet\\* (sans date), Autre (sans date), et 1 autre';
    for (const given of [since([day('event', '2024-04-13')], { omitted }), since([], { found: false, omitted })]) {
      const texts = everyComponent((await shown(given)).components).flatMap((one) =>
        one.type === ComponentType.TextDisplay ? [String(one['content']).replaceAll(/[\u00a0\u2009]/g, ' ')] : [],
      );
      expect(texts.join('\n')).toContain(`-# ${named}`);
    }
  });

  it('shows its picture with words for those who cannot see it', async () => {
    const drawn = { name: 'timeline.png', bytes: new Uint8Array([1]), description: 'Graphique en barres' };
    const view = await shown(since([day('event', '2024-04-13')]), french, drawn);
    expect(view.files).toEqual([drawn]);
    const gallery = everyComponent(view.components).find(({ type }) => type === ComponentType.MediaGallery);
    expect((gallery as unknown as APIMediaGalleryComponent).items).toEqual([
      { media: { url: 'attachment://timeline.png' }, description: 'Graphique en barres' },
    ]);
    expect((await shown(pageOf(1, 100))).files).toBeUndefined();
  });
});

import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Portrait } from '../../src/briefing/answer.ts';
import { answerView } from '../../src/discord/answerView.ts';
import { breaches, charactersOf, everyComponent } from '../../src/discord/budget.ts';
import { decodeState, recall } from '../../src/discord/buttonState.ts';
import type { View, ViewFile } from '../../src/discord/components.ts';
import { contextView } from '../../src/discord/contextView.ts';
import { notice } from '../../src/discord/notice.ts';
import { sourcesView } from '../../src/discord/sourcesView.ts';
import { discordVoiceOf } from '../../src/discord/voice.ts';
import { answer, anyAnswer, april, citation, pageOf } from './answers.ts';
import { hostileText } from './hostile.ts';
import { marked, parseMarkdown, shownText } from './markdown.ts';
import { requestMemory } from './requestMemory.ts';

const french = discordVoiceOf({ language: 'fr', locale: 'fr' });
const english = discordVoiceOf({ language: 'en', locale: 'en-US' });
const voices = fc.constantFrom(french, english, discordVoiceOf({ language: 'en', locale: 'de' }));
const everyone = { kind: 'everyone', sharedBy: null } as const;
const request = { command: 'brief', topic: 'iran', since: null, until: null, source: null, offset: 0 } as const;

const who = { command: 'who', name: 'sullivan', since: null, until: null, source: null, offset: 0 } as const;

/** Somebody with more of everything than any message has room for. */
function fullest(long: (length: number) => string): Portrait {
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  return {
    name: long(500),
    kind: 'organisation',
    forms: numbers.map((n) => ({
      form: long(200),
      count: 1_000_000,
      certain: false,
      reasons: numbers.map(() => ['same-words-other-order', 'best-known', 'typo'][n % 3] ?? ''),
    })),
    roles: numbers.map(() => ({
      title: long(300),
      from: '2024-09-30',
      to: null,
      source: `https://example.org/${'a'.repeat(180)}`,
    })),
    company: numbers.map(() => ({ name: long(200), kind: 'person', sentences: 1_000_000 })),
    ties: [],
    mentions: 1_000_000,
    articles: 1_000_000,
    others: numbers.map((n) => ({ name: `${n}${long(200)}`, mentions: 1_000_000 })),
  };
}

const audiences = fc.constantFrom(
  everyone,
  { kind: 'everyone', sharedBy: '123456789012345678' } as const,
  { kind: 'one', shared: false } as const,
  { kind: 'one', shared: true } as const,
);

const anyPictures = fc
  .array(
    fc.string({ minLength: 1, maxLength: 1024 }).filter((alt) => alt.trim() !== ''),
    { maxLength: 2 },
  )
  .map((descriptions) => descriptions.map((description, n) => pictureWith(description, `picture-${n}.png`)));

function pictureWith(description: string, name = 'timeline.png'): ViewFile {
  return { name, bytes: new Uint8Array([1, 2, 3]), description };
}

async function brief(given: Answer, voice = french): Promise<View> {
  return answerView(given, request, everyone, requestMemory(), voice);
}

function texts(view: View): readonly string[] {
  return everyComponent(view.components).flatMap((one) =>
    one.type === ComponentType.TextDisplay ? [String(one['content'])] : [],
  );
}

function buttons(view: View): readonly { label: string; custom_id: string; disabled?: boolean; url?: string }[] {
  return everyComponent(view.components).filter((one) => one.type === ComponentType.Button) as never;
}

/** The words of the articles that a brief shows: what stands in its quotations, but for the claims that it repeats side by side. */
function quoted(view: View): readonly string[] {
  const own = texts(view).filter((content) => !content.startsWith('**≠'));
  return own.flatMap((content) => marked(parseMarkdown(content), 'quote').map((node) => shownText(node.children)));
}

describe('no view breaks a budget of Discord', () => {
  it('whatever the answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, voices, audiences, hostileText, anyPictures, async (...given) => {
        const [asked, voice, audience, topic, drawn] = given;
        const view = await answerView(asked, { ...request, topic }, audience, requestMemory(), voice, {
          pictures: drawn,
        });
        expect(breaches(view)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('at its very fullest, where one point is all that fits', async () => {
    for (const unit of ['*', '\n', '«', '🇫🇷', 'W']) {
      const long = (length: number) => unit.repeat(length);
      const numbers = [1, 2, 3, 4, 5, 6, 7];
      const word = (use: 'searched' | 'corrected' | 'missing') => ({
        typed: long(80),
        use,
        variants: numbers.map(() => long(80)),
      });
      const given = answer(
        [
          {
            text: long(10_000),
            citations: numbers,
            date: { ...april, of: 'event', approximate: false },
            speaker: long(300),
            highlights: [],
            answers: [],
          },
        ],
        numbers.map((n) =>
          citation(n, long(10_000), { title: long(300), titled: false, source: long(100), file: long(100) }),
        ),
        {
          omitted: {
            points: 1_000_000,
            before: 1_000_000,
            undated: numbers.map(() => ({ article: 'a', title: long(200), dates: april })),
          },
        },
      );
      const understood = {
        ...given.understood,
        question: long(2000),
        words: [...numbers.map(() => word('searched')), word('corrected'), ...numbers.map(() => word('missing'))],
        since: { typed: 'x', from: '2024-09-30', to: '2024-09-30', understood: 'x' },
        until: { typed: 'x', from: '2024-09-30', to: '2024-09-30', understood: 'x' },
        source: long(200),
        articles: { matching: 1_000_000, searched: 1_000_000, total: 10_000_000 },
      };
      const view = await answerView(
        { ...given, understood },
        { ...request, topic: long(2000) },
        { kind: 'everyone', sharedBy: '1234567890123456789' },
        requestMemory(),
        french,
      );
      expect(breaches(view)).toEqual([]);
      const timeline = await answerView(
        { ...given, command: 'since', understood },
        { ...request, topic: long(2000) },
        { kind: 'everyone', sharedBy: '1234567890123456789' },
        requestMemory(),
        french,
        { pictures: [pictureWith('a'.repeat(1024))] },
      );
      expect(breaches(timeline)).toEqual([]);
      const portrait = await answerView(
        { ...given, command: 'who', understood, omitted: { ...given.omitted, before: 0 }, portrait: fullest(long) },
        { ...who, name: long(300) },
        { kind: 'everyone', sharedBy: '1234567890123456789' },
        requestMemory(),
        french,
        { pictures: ['network.png', 'timeline.png'].map((name) => pictureWith('a'.repeat(1024), name)) },
      );
      expect(breaches(portrait)).toEqual([]);
    }
  });

  it('nor does a list of sources, from wherever it begins, and all its pages hold each source once', () => {
    fc.assert(
      fc.property(anyAnswer, voices, (given, voice) => {
        const numbers: string[] = [];
        let from: number | null = 0;
        while (from !== null) {
          const view = sourcesView(given, '=brief|x|!n|!n|!n', from, voice);
          expect(breaches(view)).toEqual([]);
          const heads = texts(view)
            .join('\n')
            .split('\n')
            .filter((one) => /^(?:\[\d+\]|…| )+/.test(one));
          numbers.push(...heads.map((head) => /^\[\d+\]/.exec(head)?.[0] ?? ''));
          const next = buttons(view)[0]?.custom_id;
          const state = next === undefined ? null : decodeState(next);
          expect(state === null || state.from > from).toBe(true);
          from = state?.from ?? null;
        }
        expect(numbers.length).toBe(new Set(given.citations.map(({ article }) => article)).size);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 200 },
    );
  });

  it('nor does a context', () => {
    const text = fc.oneof(
      hostileText,
      hostileText.map((one) => one.repeat(300)),
    );
    const context = fc.record({
      title: hostileText,
      titled: fc.boolean(),
      source: fc.option(hostileText, { nil: null }),
      url: fc.option(fc.oneof(fc.webUrl(), hostileText), { nil: null }),
      file: hostileText,
      before: text,
      quote: text,
      after: text,
      dating: fc.array(text, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(context, voices, (given, voice) => {
        expect(breaches(contextView(given, voice))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('nor does a notice', () => {
    expect(breaches(notice(french.texts.unexpected({ reference: 'K7M2QX' })))).toEqual([]);
  });
});

describe('the view of a brief', () => {
  it('shows of each point its very words, or their beginning and “…”, and mentions nobody', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (given) => {
        const view = await brief({ ...given, found: true });
        const shown = quoted(view);
        expect(shown.length).toBeGreaterThan(0);
        shown.forEach((words, index) => {
          const point = given.points[index];
          // A quotation that a line of ours follows ends with its line.
          const verbatim = words.replace(/[\u202c\u2069\n]*$/u, '');
          const begun = verbatim.replace(/…(?:\u202f»|[”“"])*$/u, '');
          const text = (point?.text ?? '').replace(/[\u202c\u2069\n]*$/u, '');
          expect(verbatim === text || (begun !== verbatim && text.startsWith(begun))).toBe(true);
        });
        for (const content of texts(view)) {
          expect(marked(parseMarkdown(content), 'mention')).toEqual([]);
          expect(marked(parseMarkdown(content), 'timestamp')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has room for eight points of ordinary length with their sources', async () => {
    const view = await brief(pageOf(8, 230));
    expect(quoted(view)).toHaveLength(8);
    expect(buttons(view).map(({ label }) => label)).toEqual(['Sources']);
    expect(charactersOf(view.components)).toBeLessThanOrEqual(4000);
  });

  it('puts what has no room behind “more”, which begins where the page ends', async () => {
    const view = await brief(pageOf(8, 700, { omitted: { points: 3, before: 8, undated: [] } }));
    const shown = quoted(view).length;
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(8);
    const [more] = buttons(view);
    expect(more?.label).toBe(`Suite (${3 + 8 - shown})`);
    expect(decodeState(more?.custom_id ?? '')).toMatchObject({ action: 'more', offset: 8, from: shown });
  });

  it('shows every point of the desk’s page once, however many messages that takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (given) => {
        let from = 0;
        let shown = 0;
        for (;;) {
          const view = await answerView({ ...given, found: true }, request, everyone, requestMemory(), french, {
            from,
          });
          shown += quoted(view).length;
          const own = buttons(view).find(({ label }) => /^Suite \(\d+\)$/.test(label));
          const more = own && decodeState(own.custom_id);
          if (more === undefined || more === null || more.offset > given.omitted.before) {
            if (more) expect(more).toMatchObject({ offset: given.omitted.before + given.points.length, from: 0 });
            break;
          }
          expect(more).toMatchObject({ offset: given.omitted.before, from: shown });
          from = more.from;
        }
        expect(shown).toBe(given.points.length);
      }),
      { numRuns: 200 },
    );
  });

  it('says how the question was read, in the language of the one who asked', async () => {
    const given = pageOf(1, 100);
    expect(texts(await brief(given))[0]).toBe(
      '## iran\n-# **iran** (aussi\u00a0: iranien, iraniens) · 5 articles sur 5 · 9 mars 2021\u2009–\u200928 févr. 2026, 2 sans date',
    );
    expect(texts(await brief(given, english))[0]).toBe(
      '## iran\n-# **iran** (also: iranien, iraniens) · 5 of 5 articles · Mar 9, 2021\u2009–\u2009Feb 28, 2026, 2 without a date',
    );
  });

  it('says which words, dates and source limited it', async () => {
    const given = pageOf(1, 100);
    const view = await brief({
      ...given,
      understood: {
        ...given.understood,
        words: [
          ...given.understood.words,
          { typed: 'isarel', use: 'corrected', variants: ['Israël'] },
          { typed: 'rugby', use: 'missing', variants: [] },
          { typed: 'le', use: 'ignored', variants: [] },
        ],
        since: { typed: '2024', from: '2024-01-01', to: null, understood: 'en 2024' },
        until: { typed: '2024-04', from: '2024-04-01', to: '2024-04-30', understood: 'en avril' },
        source: 'CNN',
        articles: { matching: 2, searched: 3, total: 5 },
      },
      omitted: { points: 0, before: 0, undated: [{ article: 'a', title: 'Sans date *aucune*', dates: null }] },
    });
    const [head = '', ...others] = texts(view);
    expect(head).toContain('nulle part\u00a0: rugby · 2 articles sur 3 (5 en tout)');
    expect(head).toContain('depuis le 1er janv. 2024 · jusqu’au 30 avr. 2024 · source\u00a0: CNN');
    expect(head).toContain('isarel → **Israël**');
    expect(head).not.toContain('le,');
    expect(others.at(-1)).toContain('Laissés de côté, faute de date sûre\u00a0: Sans date \\*aucune\\* (sans date)');
  });

  it('gives a point its date, its outlet, its numbers and the other sources that say the same', async () => {
    const text = 'L’Iran a répondu.';
    const highlights = [{ start: 2, end: 6 }];
    const point = { text, citations: [1, 2, 3], date: april, speaker: null, highlights, answers: [] };
    const given = answer(
      [point],
      [citation(1, text), citation(2, text, { source: 'i24' }), citation(3, text, { source: null })],
    );
    expect(texts(await brief(given))[1]).toBe(
      '**≈ 14 avr. 2024** · CNN · +2 autres sources · [1] [2] [3]\n> L’**Iran** a répondu.',
    );
    expect(texts(await brief(given, english))[1]).toContain('**≈ Apr 14, 2024** · CNN · in French · +2 other sources');
  });

  it.each([
    ['14 avr. 2024', { ...april, from: '2024-04-14', to: '2024-04-14', approximate: false }],
    ['13–15 avr. 2024', { ...april, approximate: false }],
    ['≈ avril 2024', { ...april, from: '2024-04-01', to: '2024-04-30' }],
    ['≈ 2023–2024', { ...april, from: '2023-04-01' }],
    [
      'faits du 1er avr. 2024',
      { ...april, of: 'event', from: '2024-04-01', to: '2024-04-01', approximate: false } as const,
    ],
  ])('says “%s” of a point', async (expected, date) => {
    const view = await brief(
      answer([{ text: 'a', citations: [1], date, speaker: null, highlights: [], answers: [] }], [citation(1, 'a')]),
    );
    expect(texts(view)[1]?.split('\n')[0]).toBe(`**${expected}** · CNN · [1]`);
  });

  it('names the outlet of an undated point, or else its title, marked where first words stand in for one', async () => {
    const head = async (more: Parameters<typeof citation>[2]) => {
      const view = await brief(
        answer(
          [{ text: 'a', citations: [1], date: null, speaker: null, highlights: [], answers: [] }],
          [citation(1, 'a', more)],
        ),
      );
      return texts(view)[1]?.split('\n')[0];
    };
    expect(await head({ source: 'CNN' })).toBe('**CNN** · sans date · [1]');
    expect(await head({ source: null, title: 'L’accord' })).toBe('**L’accord** · sans date · [1]');
    expect(await head({ source: null, title: 'L’accord de', titled: false })).toBe(
      '**L’accord de… (sans titre)** · sans date · [1]',
    );
    expect(await head({ source: null, title: '', file: '003.txt' })).toBe('**003.txt** · sans date · [1]');
  });

  it('links the title of a source that has an address, and lists an article once', async () => {
    const url = 'https://example.org/a_(b)';
    const given = answer(
      [
        { text: 'a', citations: [1], date: april, speaker: null, highlights: [], answers: [] },
        { text: 'b', citations: [2], date: april, speaker: null, highlights: [], answers: [] },
      ],
      [
        citation(1, 'a', { url, title: 'L’*Iran* [suite]' }),
        citation(2, 'b', { article: citation(1, '').article, url }),
      ],
    );
    expect(texts(await brief(given)).at(-1)).toBe(
      '**Sources**\n-# [1] [2] [L’\\*Iran\\* \\[suite\\]](https://example.org/a%5F%28b%29) — CNN, ≈ 14 avr. 2024',
    );
  });

  it.each([
    ['L’accord [mis à jour]', '[L’accord \\[mis à jour\\]](https://example.org/a)'],
    ['L’accord ] rompu', 'L’accord \\] rompu'],
    ['L’accord \u202esuite\u2069', '[L’accord suite](https://example.org/a)'],
  ])('shows the title “%s” so that Discord reads it right', async (title, expected) => {
    const given = answer(
      [{ text: 'a', citations: [1], date: april, speaker: null, highlights: [], answers: [] }],
      [citation(1, 'a', { url: 'https://example.org/a', title })],
    );
    expect(texts(await brief(given)).at(-1)).toContain(`[1] ${expected} — CNN`);
  });

  it('offers to share only what one person sees, and not twice', async () => {
    const shareOf = async (audience: Parameters<typeof answerView>[2]) =>
      buttons(await answerView(pageOf(1, 100), request, audience, requestMemory(), french)).find(
        ({ custom_id }) => decodeState(custom_id)?.action === 'share',
      );
    expect(await shareOf(everyone)).toBeUndefined();
    expect(await shareOf({ kind: 'one', shared: false })).toMatchObject({ label: 'Partager' });
    expect(await shareOf({ kind: 'one', shared: true })).toMatchObject({ label: 'Partagé', disabled: true });
  });

  it('says so when its articles are gone', async () => {
    expect(texts(await brief(answer([], [])))).toEqual([french.texts.nothingLeft]);
  });
});

describe('the view of somebody', () => {
  const sullivan: Portrait = {
    name: 'Jake Sullivan',
    kind: 'person',
    forms: [
      { form: 'Jake Sullivan', count: 2, certain: true, reasons: ['role'] },
      { form: 'J. *Soulivane*', count: 1, certain: false, reasons: ['sound-alike', 'same-article', 'not-known-yet'] },
      { form: 'le conseil', count: 1, certain: true, reasons: ['metonym'] },
    ],
    roles: [
      {
        title: 'conseiller à la sécurité nationale',
        from: '2021-01-20',
        to: '2025-01-20',
        source: 'https://example.org/a_(b)',
      },
      { title: 'professeur', from: '2025-01-21', to: null, source: 'javascript:alert(1)' },
    ],
    company: [{ name: 'Meir Ben-Shabbat', kind: 'person', sentences: 2 }],
    ties: [],
    mentions: 4,
    articles: 2,
    others: [
      { name: 'Andrew Sullivan', mentions: 1 },
      { name: 'Jake Sullivan', mentions: 1 },
    ],
  };
  const asked = answer(
    [{ text: 'Sullivan part.', citations: [1], date: april, speaker: 'John *Kirby*', highlights: [], answers: [] }],
    [citation(1, 'Sullivan part.')],
    { command: 'who', portrait: sullivan },
  );
  const shown = (given: Answer, voice = french): Promise<View> =>
    answerView(given, who, everyone, requestMemory(), voice);

  it('tells the name, every spelling and why, the roles with their pages, the company, then what is written', async () => {
    expect(texts(await shown(asked)).slice(0, -1)).toEqual([
      [
        '## Jake Sullivan',
        '-# personne · 4 mentions · graphies\u00a0: Jake Sullivan (2), J. \\*Soulivane\\* (1, sans doute\u00a0: prononciation proche, même article), le conseil (1, siège ou capitale)',
        '-# **iran** · 5 articles sur 5 · 9 mars 2021\u2009–\u200928 févr. 2026, 2 sans date',
      ].join('\n'),
      [
        '**Fonctions**',
        '-# [conseiller à la sécurité nationale](https://example.org/a%5F%28b%29), 20 janv. 2021\u2009–\u200920 janv. 2025',
        '-# professeur, depuis le 21 janv. 2025',
        '-# Dans les mêmes phrases\u00a0: Meir Ben-Shabbat (2)',
      ].join('\n'),
      'Le nom peut aussi désigner\u00a0:',
      '**≈ 14 avr. 2024** · CNN · [1]\nJohn \\*Kirby\\*\u00a0:\n> Sullivan part.',
    ]);
    expect(texts(await shown(asked, english))[0]).toContain(
      'person · 4 mentions · spelt: Jake Sullivan (2), J. \\*Soulivane\\* (1, probably: sounds alike, same article)',
    );
  });

  it('asks after another of the name with a click', async () => {
    const [other, ...rest] = buttons(await shown(asked));
    expect(other?.label).toBe('Andrew Sullivan');
    const reference = decodeState(other?.custom_id ?? '')?.reference ?? '';
    expect(await recall(reference, 0, requestMemory())).toEqual({ ...who, name: 'Andrew Sullivan' });
    expect(rest.map(({ label }) => label)).toEqual(['Sources']);
  });

  it('opens with it the first message alone', async () => {
    const later = await shown({ ...asked, omitted: { points: 0, before: 8, undated: [] } });
    expect(texts(later)[0]).toMatch(/^## Jake Sullivan\n-# \*\*iran\*\* · 5 articles sur 5/);
    expect(texts(later)).toHaveLength(3);
    expect(buttons(later).map(({ label }) => label)).toEqual(['Sources']);
  });

  it('keeps of a long portrait what leaves room for a point, and names at most five roles', async () => {
    const many = fullest((length) => 'W'.repeat(Math.min(length, 30)));
    const [head = '', roles = ''] = texts(await shown({ ...asked, portrait: many }));
    expect(head).toContain(', …');
    expect(roles.split('\n').filter((line) => line.startsWith('-# ['))).toHaveLength(5);
    expect(roles).toContain('-# …');
    const largest = await shown({ ...asked, portrait: fullest((length) => '*'.repeat(length)) });
    expect(breaches(largest)).toEqual([]);
    expect(quoted(largest)).toEqual(['Sullivan part.']);
  });

  it('offers the names that there are where nothing is found, each leading to its own portrait', async () => {
    const nothing = answer([], [], { command: 'who', found: false, nearest: ['Zinedine Zidane', '*'] });
    const [nearest, ...rest] = buttons(await shown(nothing));
    expect(rest).toEqual([]);
    const reference = decodeState(nearest?.custom_id ?? '')?.reference ?? '';
    expect(await recall(reference, 0, requestMemory())).toEqual({ ...who, name: 'Zinedine Zidane' });
  });
});

describe('the view of nothing found', () => {
  const nothing = answer([], [], { found: false, nearest: ['Iran', 'Oman', 'Iran', '\u200b'] });

  it('says what was looked for, in how many articles of which dates, and offers what there is', async () => {
    const understood = {
      ...nothing.understood,
      question: 'rugby',
      words: [{ typed: 'rugby', use: 'missing', variants: [] } as const],
    };
    const view = await brief({ ...nothing, understood });
    expect(texts(view)).toEqual([
      '### Rien sur «\u00a0rugby\u00a0»\nCherché\u00a0: rugby, dans 5 articles (9 mars 2021\u2009–\u200928 févr. 2026, 2 sans date).',
      'Les articles parlent en revanche de\u00a0:',
    ]);
    expect(buttons(view).map(({ label }) => label)).toEqual(['Iran', 'Oman']);
  });

  it('says so when none of the articles is dated', async () => {
    const understood = { ...nothing.understood, corpus: null, undated: 5 };
    expect(texts(await brief({ ...nothing, understood }))[0]).toContain('dans 5 articles (aucun n’est daté).');
  });

  it('says so when there are no articles at all', async () => {
    const understood = { ...nothing.understood, articles: { matching: 0, searched: 0, total: 0 }, corpus: null };
    expect(texts(await brief({ ...nothing, understood, nearest: [] }))[0]).toContain(french.texts.noArticles);
  });
});

describe('the view of a context', () => {
  it('shows the paragraph with the quotation in bold and a button to the article', () => {
    const context = {
      title: 'Titre',
      titled: true,
      source: 'CNN',
      url: 'https://example.org/a',
      file: '002.txt',
      before: 'Avant. ',
      quote: 'L’Iran *a* répondu.',
      after: ' Après.',
      dating: ['Paru le 14 avril\u00a0: « *hier* ».'],
    };
    const view = contextView(context, french);
    expect(texts(view)).toEqual([
      '### [Titre](https://example.org/a)\n-# CNN · 002.txt',
      'Avant. **L’Iran \\*a\\* répondu.** Après.',
      '-# Paru le 14 avril\u00a0: « \\*hier\\* ».',
    ]);
    expect(buttons(view)).toMatchObject([{ label: 'Ouvrir l’article', url: 'https://example.org/a' }]);
  });

  it('keeps the words nearest to the quotation where it must leave some out', () => {
    const far = 'mot '.repeat(2000);
    const view = contextView(
      {
        title: 't',
        titled: true,
        source: null,
        url: null,
        file: 'f',
        before: `${far}avant `,
        quote: 'cité',
        after: ` après ${far}`,
        dating: [],
      },
      french,
    );
    expect(texts(view)[1]).toMatch(/^…mot .* avant \*\*cité\*\* après mot .*…$/);
  });
});

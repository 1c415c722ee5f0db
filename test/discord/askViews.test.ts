import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import type { AskRequest, CheckRequest } from '../../src/briefing/request.ts';
import { answerView } from '../../src/discord/answerView.ts';
import { takenOf } from '../../src/discord/askView.ts';
import { breaches, everyComponent } from '../../src/discord/budget.ts';
import { decodeState, recall } from '../../src/discord/buttonState.ts';
import type { View } from '../../src/discord/components.ts';
import { decodeJudged, judgedPlaces } from '../../src/discord/judgement.ts';
import { isShownWhole, questionIn } from '../../src/discord/shown.ts';
import { discordVoiceOf } from '../../src/discord/voice.ts';
import { anyAnswer, citation, pageOf } from './answers.ts';
import { hostileText } from './hostile.ts';
import { parseMarkdown, shownText } from './markdown.ts';
import { requestMemory } from './requestMemory.ts';

const french = discordVoiceOf({ language: 'fr', locale: 'fr' });
const voices = fc.constantFrom(french, discordVoiceOf({ language: 'en', locale: 'en-US' }));
const everyone = { kind: 'everyone', sharedBy: null } as const;
const audiences = fc.constantFrom(
  everyone,
  { kind: 'everyone', sharedBy: '123456789012345678' } as const,
  { kind: 'one', shared: false } as const,
);

function askFor(question: string, more: Partial<AskRequest> = {}): AskRequest {
  return { command: 'ask', question, before: null, since: null, until: null, source: null, offset: 0, ...more };
}

const toCheck: CheckRequest = { command: 'check', text: 'Un message.', offset: 0 };

function texts(view: View): readonly string[] {
  return everyComponent(view.components).flatMap((one) =>
    one.type === ComponentType.TextDisplay ? [String(one['content'])] : [],
  );
}

function customIds(view: View): readonly string[] {
  return everyComponent(view.components).flatMap((one) => (one['custom_id'] ? [String(one['custom_id'])] : []));
}

function labels(view: View): readonly string[] {
  return everyComponent(view.components).flatMap((one) =>
    one.type === ComponentType.Button ? [String(one['label'])] : [],
  );
}

function asked(more: Partial<Answer> = {}): Answer {
  const page = pageOf(5, 120);
  const reply = { expects: 'number', takenAs: null, confidence: 0.74 } as const;
  return { ...page, command: 'ask', understood: { ...page.understood, question: 'combien ?' }, reply, ...more };
}

describe('the view of an answer to a question', () => {
  it('keeps Discord’s budgets, whatever it is given, on every page', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.nat(12), audiences, voices, async (given, from, audience, voice) => {
        const answered = { ...given, command: 'ask' as const };
        const request = askFor(given.understood.question);
        const view = await answerView(answered, request, audience, requestMemory(), voice, { from });
        expect(breaches(view)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the words that answer in bold, and at most three sentences', async () => {
    const text = 'L’Iran a tiré 300 drones et missiles sur Israël.';
    const point = {
      text,
      citations: [1],
      date: null,
      speaker: null,
      highlights: [{ start: 2, end: 6 }],
      answers: [{ start: 14, end: 17 }],
    };
    const given = asked({ points: [point, point, point, point], citations: [citation(1, text, { language: 'en' })] });
    const view = await answerView(given, askFor('combien ?'), everyone, requestMemory(), french);
    const shown = texts(view);
    expect(shown.filter((one) => one.includes('a tiré **300** drones'))).toHaveLength(3);
    expect(shown.join()).not.toContain('**Iran**');
    expect(shown.join()).toContain('CNN** · sans date · en anglais · [1]');
    expect(shown[0]).toContain('on cherche un nombre');
    expect(labels(view)).toEqual(['Suite (1)', 'Sources', 'Utile', 'Pas utile']);
  });

  it('says that no source answers, with what is near, and composes nothing', async () => {
    const near = [
      { article: '0123456789abcdef', title: 'Un *titre*', dates: null },
      {
        article: 'f'.repeat(16),
        title: 'Autre',
        dates: { from: '2024-04-13', to: '2024-04-15', likely: '2024-04-14' },
      },
    ];
    const given = asked({ found: false, points: [], citations: [], near, nearest: ['Iran'] });
    const view = await answerView(given, askFor('combien ?'), everyone, requestMemory(), french);
    const shown = texts(view).join('\n');
    expect(shown).toContain('Aucune source n’y répond.');
    expect(shown).toContain('- Un \\*titre\\* (sans date)');
    expect(shown).toContain('- Autre (13–15 avr. 2024)');
    expect(labels(view)).toEqual(['Iran', 'Utile', 'Pas utile']);
  });

  it('says how a follow-up was taken, under the question as it stands by itself', async () => {
    const reply = { expects: 'anything', takenAs: 'pourquoi l’attaque en Iran ?', confidence: 0.5 } as const;
    const view = await answerView(asked({ reply }), askFor('et là ?'), everyone, requestMemory(), french);
    const [heading = ''] = texts(view);
    expect(heading.split('\n')[0]).toBe('## pourquoi l’attaque en Iran ?');
    expect(heading).toMatch(/posée\s:\s«\scombien \?\s»/);
    expect(questionIn(view.components)).toBe('pourquoi l’attaque en Iran ?');
  });

  it('marks what a language model wrote, with the numbers that bear it, above the quotations', async () => {
    const written = {
      sentences: [
        { text: 'Des *drones* ont été tirés.', citations: [1, 5] },
        { text: 'Sans source.', citations: [] },
      ],
      dropped: 2,
    };
    const view = await answerView(asked({ written }), askFor('combien ?'), everyone, requestMemory(), french);
    const shown = texts(view);
    expect(shown[1]).toBe(
      'Des \\*drones\\* ont été tirés. [1] [5]\n-# ✎ Rédigé par un modèle de langue d’après les citations ci-dessous · 2 phrases du modèle de côté\u00a0: ce qui est cité ne le dit pas',
    );
    expect(shown[2]).toContain('Phrase 1');
    expect(shown.at(-1)).toContain('[5]');
  });

  it('means by its buttons the very question, or the one that its heading shows', async () => {
    const questions = fc.oneof(
      hostileText,
      fc.string({ maxLength: 400 }),
      fc.constant('pourquoi ? '.repeat(20).trim()),
    );
    await fc.assert(
      fc.asyncProperty(questions, fc.option(hostileText, { nil: null }), async (question, before) => {
        fc.pre(question.isWellFormed() && (before ?? '').isWellFormed());
        const given = asked({ understood: { ...asked().understood, question } });
        const memory = requestMemory();
        const view = await answerView(given, askFor(question, { before }), everyone, memory, french);
        const state = decodeState(customIds(view).find((id) => decodeState(id)?.action === 'sources') ?? '');
        if (state === null) throw new Error('There is no button for the sources');
        const meant = await recall(state.reference, 0, memory, questionIn(view.components));
        expect(meant).toMatchObject({ command: 'ask', question });
        // Where the message shows it whole, nothing need be remembered.
        if (isShownWhole(takenOf(given))) expect(memory.size()).toBe(0);
      }),
    );
  });

  it('can be judged by what its own message holds', async () => {
    const found = await answerView(asked(), askFor('combien ?'), everyone, requestMemory(), french);
    const helpful = customIds(found)
      .map((id) => decodeState(id))
      .find((state) => state?.action === 'helpful');
    const judged = decodeJudged(helpful?.reference ?? '');
    expect(judged).toEqual({ expects: 'number', confidence: 0.74, found: true, near: [] });
    if (judged === null) return;
    expect(judgedPlaces(judged, found.components)).toEqual(
      [1, 2, 3].map((n) => ({ article: n.toString(16).padStart(16, '0'), start: 0, end: 120 })),
    );
  });
});

describe('the view of a checked message', () => {
  const given = (claims: Answer['claims'], more: Partial<Answer> = {}): Answer => ({
    ...pageOf(4, 120),
    command: 'check',
    claims,
    ...more,
  });

  it('keeps Discord’s budgets, whatever it is given, on every page', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.nat(12), voices, async (any, from, voice) => {
        const checked = { ...any, command: 'check' as const };
        const view = await answerView(checked, toCheck, everyone, requestMemory(), voice, { from });
        expect(breaches(view)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('puts under each claim what is written about it, or that no source says anything', async () => {
    const claims = [
      { text: 'L’Iran a **attaqué**.', points: [0, 1] },
      { text: 'La Lune est plate.', points: [] },
    ];
    const view = await answerView(given(claims), toCheck, everyone, requestMemory(), french);
    const shown = texts(view);
    expect(shown[0]).toContain('2 affirmations, des sources sur 1');
    expect(shown[1]).toMatch(
      /^\*\*1\.\*\* L’Iran a \\\*\\\*attaqué\\\*\\\*\.[\s\S]*\[1\]\n> Phrase 1[\s\S]*\[2\]\n> Phrase 2/,
    );
    expect(shown[2]).toBe('**2.** La Lune est plate.\n-# Aucune source n’en dit quoi que ce soit.');
    expect(shown.at(-1)).not.toContain('[3]');
    expect(labels(view)).toEqual(['Sources']);
  });

  it('shows every claim once, however many messages that takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 10 }), async (words) => {
        const claims = words.map((text, n) => ({ text: `${text} ${'mot '.repeat(60)}`, points: [n % 4] }));
        const long = pageOf(4, 900, { command: 'check', claims });
        let from = 0;
        for (let page = 0; page < 20 && from < claims.length; page += 1) {
          const view = await answerView(long, toCheck, everyone, requestMemory(), french, { from });
          const numbers = texts(view).flatMap((one) => /^\*\*(\d+)\.\*\*/.exec(one)?.[1] ?? []);
          expect(numbers).toEqual(numbers.map((_, n) => String(from + n + 1)));
          from += numbers.length;
          const more = customIds(view)
            .map((id) => decodeState(id))
            .find((state) => state?.action === 'more');
          expect(more?.from ?? claims.length).toBe(from);
        }
        expect(from).toBe(claims.length);
      }),
      { numRuns: 40 },
    );
  });

  it('shows hostile words of the message as words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const view = await answerView(given([{ text, points: [] }]), toCheck, everyone, requestMemory(), french);
        const shown = shownText(parseMarkdown(texts(view)[1] ?? ''));
        expect(shown).toMatch(/^1\. [\s\S]*\nAucune source/);
      }),
    );
  });

  it('says so where a message states nothing', async () => {
    const view = await answerView(given([], { found: false }), toCheck, everyone, requestMemory(), french);
    expect(texts(view)).toEqual(['Ce message n’affirme rien qui puisse être cherché.']);
  });
});

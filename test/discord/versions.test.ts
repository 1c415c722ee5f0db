import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Divergence, Wording } from '../../src/briefing/answer.ts';
import type { Request } from '../../src/briefing/request.ts';
import { answerView } from '../../src/discord/answerView.ts';
import { breaches, everyComponent } from '../../src/discord/budget.ts';
import { decodeState, recall } from '../../src/discord/buttonState.ts';
import type { View } from '../../src/discord/components.ts';
import { discordVoiceOf } from '../../src/discord/voice.ts';
import { answer, anyAnswer, citation } from './answers.ts';
import { hostileText } from './hostile.ts';
import { marked, parseMarkdown, shownText } from './markdown.ts';
import { requestMemory } from './requestMemory.ts';

const french = discordVoiceOf({ language: 'fr', locale: 'fr' });
const english = discordVoiceOf({ language: 'en', locale: 'en-US' });
const everyone = { kind: 'everyone', sharedBy: null } as const;
const request: Request = { command: 'brief', topic: 'iran', since: null, until: null, source: null, offset: 0 };

const first = 'Israël a déclaré avoir intercepté 99 % des missiles.';
const second = 'La télévision a affirmé que la moitié des missiles ont atteint leurs cibles.';
const point = (text: string, n: number) => ({
  text,
  citations: [n],
  date: null,
  speaker: null,
  highlights: [],
  answers: [],
});
const divergence: Divergence = {
  kind: 'figures',
  points: [0, 1],
  sides: [
    { point: 0, speaker: 'Israël', start: 17, end: 51 },
    { point: 1, speaker: null, start: 24, end: 75 },
  ],
};
const wording: Wording = {
  form: 'Entité sioniste',
  of: 'Israël',
  outlets: ['onemedia.fr'],
  articles: 1,
  points: [1],
};

function given(more: Partial<Answer>): Answer {
  return answer(
    [point(first, 1), point(second, 2)],
    [citation(1, first), citation(2, second, { source: 'Le Phare' })],
    more,
  );
}

function view(asked: Answer, voice = french, from = 0, of: Request = request): Promise<View> {
  return answerView(asked, of, everyone, requestMemory(), voice, { from });
}

function texts({ components }: View): readonly string[] {
  return everyComponent(components).flatMap((one) =>
    one.type === ComponentType.TextDisplay ? [String(one['content'])] : [],
  );
}

function buttons({ components }: View): readonly { label: string; custom_id: string }[] {
  return everyComponent(components).filter((one) => one.type === ComponentType.Button) as never;
}

describe('claims that contradict each other', () => {
  it('stand side by side, verbatim, each with its number and whose it is', async () => {
    const note = texts(await view(given({ divergences: [divergence] }))).find((each) => each.includes('≠'));
    expect(note).toBe(
      [
        '**≠ Versions divergentes**',
        '[1] Israël\u00a0:',
        '> avoir intercepté 99 % des missiles',
        '[2] Le Phare\u00a0:',
        '> que la moitié des missiles ont atteint leurs cibles',
      ].join('\n'),
    );
    const inEnglish = texts(await view(given({ divergences: [divergence] }), english));
    expect(inEnglish.some((each) => each.startsWith('**≠ Versions differ**\n[1] Israël:'))).toBe(true);
  });

  it('are told where the last of them is shown, and nowhere when there are none', async () => {
    const asked = given({ divergences: [divergence], omitted: { points: 0, before: 0, undated: [] } });
    expect(texts(await view(asked, french, 1)).some((each) => each.includes('≠'))).toBe(true);
    expect(texts(await view(given({}))).some((each) => each.includes('≠'))).toBe(false);
  });

  it('are quoted to the letter, or to their beginning and “…”, whatever the answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (any) => {
        const shown = await view({ ...any, command: 'brief', found: true });
        const note = texts(shown).find((each) => each.startsWith('**≠'));
        const sides = any.divergences.flatMap((one) => one.sides);
        for (const quote of note === undefined ? [] : marked(parseMarkdown(note), 'quote')) {
          const words = shownText(quote.children).replace(/[\u202c\u2069]*$/u, '');
          const begun = words.replace(/…(?:\u202f»|[”“"])*$/u, '');
          const claims = sides.map((side) => any.points[side.point]?.text.slice(side.start, side.end).trim() ?? '');
          expect(claims.some((claim) => claim.startsWith(begun))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an outlet’s own wording', () => {
  it('is named as that outlet’s under the first point that holds it', async () => {
    const shown = texts(await view(given({ wordings: [wording] })));
    const line = '-# «\u00a0Entité sioniste\u00a0» (Israël)\u00a0: formulation d’onemedia.fr (1 article)';
    expect(shown.filter((each) => each.includes('formulation'))).toEqual([expect.stringContaining(line)]);
    expect(shown.find((each) => each.includes(line))).toContain(second);
    const inEnglish = texts(
      await view(given({ wordings: [{ ...wording, outlets: ['A', 'B'], articles: 3 }] }), english),
    );
    expect(inEnglish.join('\n')).toContain('“Entité sioniste” (Israël): wording of A and B (3 articles)');
  });

  it('stands once in a portrait, beside the spellings', async () => {
    const portrait = {
      name: 'Israël',
      kind: 'state',
      forms: [{ form: 'Israël', count: 2, certain: true, reasons: [] }],
      roles: [],
      company: [],
      ties: [],
      mentions: 2,
      articles: 1,
      others: [],
    } as const;
    const asked = given({ command: 'who', portrait, wordings: [{ ...wording, outlets: [] }] });
    const shown = texts(await view(asked));
    expect(shown.filter((each) => each.includes('formulation'))).toEqual([shown[0]]);
    expect(shown[0]).toContain(
      '-# «\u00a0Entité sioniste\u00a0»\u00a0: formulation d’un média non précisé (1 article)',
    );
    // A portrait opens the first message alone.
    expect(texts(await view(asked, french, 1)).join('\n')).toContain('» (Israël)\u00a0: formulation');
  });
});

describe('the people of a brief', () => {
  it('are buttons that ask who they are, also after a restart', async () => {
    const names = ['Joe Biden', 'Benyamin Nétanyahou', `Ali ${'Long '.repeat(20)}`.trim()];
    const memory = requestMemory();
    const shown = await answerView(given({ people: names }), request, everyone, memory, french);
    expect(texts(shown)).toContain('-# Qui est qui\u00a0:');
    const asked: (Request | null)[] = [];
    for (const { custom_id, label } of buttons(shown)) {
      const state = decodeState(custom_id);
      if (state?.action !== 'more') continue;
      expect(names.some((name) => name.startsWith(label.replace(/…$/, '')))).toBe(true);
      asked.push(await recall(state.reference, state.offset, memory));
    }
    expect(asked).toEqual(
      names.map((name) => ({ command: 'who', name, since: null, until: null, source: null, offset: 0 })),
    );
  });

  it('break no budget, whoever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 6 }), async (people) => {
        expect(breaches(await view(given({ people, divergences: [divergence], wordings: [wording] })))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the language of a quotation', () => {
  it('is told where it is not the reader’s', async () => {
    expect(texts(await view(given({}), english))[1]).toContain(' · in French · ');
    expect(texts(await view(given({})))[1]).not.toContain('en français');
    const other = answer([point(first, 1)], [citation(1, first, { language: 'other' })]);
    expect(texts(await view(other, english))[1]).not.toMatch(/ in [A-Z]/);
  });
});

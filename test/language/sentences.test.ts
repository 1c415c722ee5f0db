import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/article/article.ts';
import { type Span, slice } from '../../src/article/span.ts';
import { sentences } from '../../src/language/sentences.ts';
import { bundledParagraphs } from '../bundledArticles.ts';
import { expectLinear } from '../millisecondsFor.ts';

function split(text: string, language: Language = 'fr'): readonly string[] {
  return sentences(text, { start: 0, end: text.length }, language).map((span) => slice(text, span));
}

describe('sentences', () => {
  describe('abbreviations', () => {
    it.each([
      ['fr', 'M. Macron a reçu Mme Dupont. Le Dr. Martin était là.', 2],
      ['fr', 'Le n° 3 a gagné. Il habite av. Foch. C’est loin.', 3],
      ['fr', 'Né le 12 janv. 1950, il est parti en févr. 1990. Il revint.', 2],
      ['fr', 'Des pommes, des poires, etc. Le marché ferme.', 2],
      ['fr', 'Des pommes, des poires, etc. sont à vendre.', 1],
      ['fr', 'Au IIe siècle av. J.-C. Rome grandit.', 1],
      ['en', 'Mr. Smith met Dr. Jones and Gen. Lee. They talked.', 2],
      ['en', 'He joined the U.S. Navy. He left.', 2],
      ['en', 'He lives in the U.S. The house is small.', 2],
      ['en', 'The talks began at 5 p.m. Monday. They ended.', 2],
      ['en', 'Acme Corp. Inc. bought it. Nobody knew.', 2],
    ] as const)('do not end a sentence unless one clearly follows (%s: %s)', (language, text, count) => {
      expect(split(text, language)).toHaveLength(count);
    });

    it('hold for both languages in a text of another', () => {
      expect(split('Dr. Müller traf Mme. Dupont. Alles gut.', 'other')).toEqual([
        'Dr. Müller traf Mme. Dupont.',
        'Alles gut.',
      ]);
    });
  });

  it('are not ended by the point of a decimal or a time', () => {
    expect(split('Le taux est de 3.5 %. Il était de 2,5 % à 14.30. Il baisse.')).toHaveLength(3);
  });

  it('are not ended by the point of initials', () => {
    expect(split('J. K. Rowling met George W. Bush. He smiled.', 'en')).toEqual([
      'J. K. Rowling met George W. Bush.',
      'He smiled.',
    ]);
    expect(split('L’A.I.E.A. Grossi en tête, a dit non. Elle attend.')).toHaveLength(2);
  });

  it('are not ended within an address', () => {
    expect(split('Voir www.exemple.fr et https://exemple.fr/a.b?c. Puis voilà.')).toHaveLength(2);
  });

  it('end where an ellipsis does, unless the sentence goes on in lower case', () => {
    expect(split('Il hésite… puis part. Il hésite… Puis il reste... Enfin.')).toEqual([
      'Il hésite… puis part.',
      'Il hésite…',
      'Puis il reste...',
      'Enfin.',
    ]);
  });

  it('end at every run of question and exclamation marks, also the Arabic one', () => {
    expect(split('Vraiment ?! Oui ! Bon.')).toEqual(['Vraiment ?!', 'Oui !', 'Bon.']);
    expect(split('كانت الجملة الأولى. وكانت الثانية؟ نعم.', 'other')).toHaveLength(3);
    expect(split('Он сказал. Она ответила.', 'other')).toHaveLength(2);
  });

  it('end where the blank after the point was lost', () => {
    expect(split('Les attaques furent infructueuses.Biden parla. Le pays est menacé.Un autre suit.')).toHaveLength(4);
  });

  it('end however many blanks follow', () => {
    expect(split(`Un.${' '.repeat(500)}Deux.`)).toEqual(['Un.', 'Deux.']);
  });

  describe('quotations', () => {
    it.each([
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
      ['„', '“'],
    ])('of several sentences stay whole, and end the sentence where they do (%s %s)', (open, close) => {
      expect(split(`Il a dit : ${open} Nous partons. Nous reviendrons. Promis ! ${close} Puis il sortit.`)).toEqual([
        `Il a dit : ${open} Nous partons. Nous reviendrons. Promis ! ${close}`,
        'Puis il sortit.',
      ]);
    });

    it('bring the words along that say who speaks', () => {
      expect(split('« Nous partons. Nous reviendrons », a déclaré Kirby. Il sortit.')).toEqual([
        '« Nous partons. Nous reviendrons », a déclaré Kirby.',
        'Il sortit.',
      ]);
      expect(split('« Partons ! » dit-il. Il sortit.')).toHaveLength(2);
    });

    it('within quotations stay with them', () => {
      expect(split('Il lit : « Elle a dit « Non. Jamais. » Puis elle partit. » Fin.')).toEqual([
        'Il lit : « Elle a dit « Non. Jamais. » Puis elle partit. »',
        'Fin.',
      ]);
    });

    it('keep their closing mark, also after several blanks', () => {
      expect(split('Notre engagement en faveur de sa sécurité.  » Le reste suit.')).toEqual([
        'Notre engagement en faveur de sa sécurité.  »',
        'Le reste suit.',
      ]);
    });

    it('without a closing mark hold nothing together', () => {
      expect(split('Il dit : « Nous partons. Nous revenons. Fin.')).toHaveLength(3);
      expect(split('Il dit : "Nous partons. Nous revenons. Fin.')).toHaveLength(3);
    });
  });

  describe('lists and labels', () => {
    it('leave the dash or dot of an item out', () => {
      for (const bullet of ['-', '–', '—', '•', '*', '·', '▪'])
        expect(split(`${bullet} Premier point. Second point.`)).toEqual(['Premier point.', 'Second point.']);
    });

    it('leave a label out', () => {
      expect(split('en quoi est-ce important: Le président a parlé. Il a fini.')).toEqual([
        'Le président a parlé.',
        'Il a fini.',
      ]);
      expect(split('Why it matters: The talks resume.', 'en')).toEqual(['The talks resume.']);
      expect(split('- Derrière les coulisses : L’accord tient.')).toEqual(['L’accord tient.']);
    });

    it('keep who speaks and what introduces a quotation', () => {
      for (const text of [
        'Jean Dupont: Nous partons.',
        'Le ministre a déclaré: Nous partons.',
        'Il a répété : « Nous partons. »',
        'À 12 h 30 : Le train part.',
      ])
        expect(split(text)).toEqual([text]);
    });
  });

  it('lie within their paragraph alone', () => {
    const text = 'Un. Deux.\n\nTrois. Quatre.\n\nCinq.';
    const paragraph = { start: 11, end: 25 };
    expect(sentences(text, paragraph, 'fr').map((span) => slice(text, span))).toEqual(['Trois.', 'Quatre.']);
  });

  describe('for any text', () => {
    const fragments = fc.constantFrom(
      ...'. .. … ! ? ؟ « » “ ” „ " \' ’ ( ) [ ] - – — • : , ; \n'.split(' '),
      ...[' ', '  ', '\u00a0', '\u202f', '\t', '\n', '\n\n'],
      ...[
        'M.',
        'Mme',
        'U.S.',
        'n°',
        'etc.',
        'J.-C.',
        '3.5',
        '2,5',
        'l’',
        'Le',
        'il',
        'Iran',
        'a-t-il',
        'é\u0301',
        '𝒳',
        '👩‍🚀',
      ],
    );
    const anyText = fc.oneof(
      fc.array(fragments, { maxLength: 80 }).map((pieces) => pieces.join('')),
      fc.array(fragments, { maxLength: 80 }).map((pieces) => pieces.join(' ')),
      fc.array(fc.constantFrom(...bundledParagraphs), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const anyPlace = fc.tuple(anyText, anyText, anyText).map(([before, text, after]) => ({
      text: before + text + after,
      paragraph: { start: before.length, end: before.length + text.length },
    }));
    const anyLanguage = fc.constantFrom<Language[]>('fr', 'en', 'other');

    it('they lie in the paragraph, in order, without overlap, and begin and end with more than a blank', () => {
      fc.assert(
        fc.property(anyPlace, anyLanguage, ({ text, paragraph }, language) => {
          let last = paragraph.start;
          for (const span of sentences(text, paragraph, language)) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(slice(text, span)).toBe(slice(text, span).trim());
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(paragraph.end);
        }),
        { numRuns: 500 },
      );
    });

    it('nothing is lost but blanks, and a bullet and a label at the head', () => {
      fc.assert(
        fc.property(anyPlace, anyLanguage, ({ text, paragraph }, language) => {
          const found = sentences(text, paragraph, language);
          const head = slice(text, { start: paragraph.start, end: found[0]?.start ?? paragraph.end });
          expect(head).toMatch(/^\s*(?:[-–—•*·▪]\s+)?(?:[^.!?…«“"\n]{2,45}?\s?:\s+)?\s*$/);
          const gaps = found.map(
            ({ end }, index): Span => ({ start: end, end: found[index + 1]?.start ?? paragraph.end }),
          );
          for (const gap of gaps) expect(slice(text, gap).trim()).toBe('');
        }),
        { numRuns: 500 },
      );
    });

    it('the text around the paragraph changes nothing', () => {
      fc.assert(
        fc.property(anyPlace, anyLanguage, ({ text, paragraph }, language) => {
          const alone = slice(text, paragraph);
          expect(sentences(text, paragraph, language).map((span) => slice(text, span))).toEqual(split(alone, language));
        }),
        { numRuns: 500 },
      );
    });
  });

  it.each([
    ['opening quotes', '«'],
    ['quotes that open before sentences', '« A. '],
    ['straight quotes', '"'],
    ['short quotations', '«A.» '],
    ['points', '.'],
    ['points and blanks', '. '],
    ['closing marks', '.»)'],
    ['initials', 'U.'],
    ['marks on a letter', 'e\u0301\u0302\u0303.'],
    ['lost blanks', 'abc.Abc'],
    ['blanks', 'a.          '],
  ])('take a time in proportion to their text, also of 100,000 %s', (_, piece) => {
    expectLinear((count) => {
      const text = piece.repeat(count);
      return sentences(text, { start: 0, end: text.length }, 'fr');
    });
  });
});

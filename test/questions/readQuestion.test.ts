import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/questions/readQuestion.ts';

describe('what a question asks for', () => {
  it.each([
    ['Qui préside le forum stratégique ?', 'person'],
    ['Avec qui Biden a-t-il parlé ?', 'person'],
    ['Quel est le nom du président de l’Assemblée ?', 'person'],
    ['Quel ministre a démissionné ?', 'person'],
    ['Where did they meet?', 'place'],
    ['Où se sont-ils rencontrés ?', 'place'],
    ['ou sont les missiles', 'place'],
    ['D’où vient la délégation', 'place'],
    ['Donald Trump est né où ?', 'place'],
    ['Dans quelle ville ont-ils négocié ?', 'place'],
    ['Quel pays a gagné', 'place'],
    ['Quand a eu lieu l’attaque ?', 'date'],
    ['En quelle année le traité a-t-il été signé ?', 'date'],
    ['Quel jour', 'date'],
    ['since when are they talking', 'date'],
    ['Combien de missiles ont été tirés ?', 'number'],
    ['combein de missiles', 'number'],
    ['how many missiles did Iran fire', 'number'],
    ['Quel est le prix du baril de pétrole ?', 'number'],
    ['À quel âge est-il mort ?', 'number'],
    ['Pourquoi l’Iran a-t-il attaqué ?', 'reason'],
    ['pk ils partent', 'reason'],
    ['Pour quelle raison partent-ils ?', 'reason'],
    ['Why did they leave?', 'reason'],
    ['Comment ont-ils négocié ?', 'manner'],
    ['How did they leave?', 'manner'],
    ['L’Iran a-t-il attaqué Israël ?', 'yes-or-no'],
    ['Est-ce que l’Iran a attaqué ?', 'yes-or-no'],
    ['Did Iran attack Israel?', 'yes-or-no'],
    ['Que dit Netanyahu de l’accord ?', 'statement'],
    ['What did Biden say about it?', 'statement'],
    ['Quelle entreprise construit le pont ?', 'organisation'],
    ['Qu’est-ce que le Mossad ?', 'anything'],
    ['Iran', 'anything'],
    ['', 'anything'],
  ])('of “%s” is %s', (text, expects) => {
    expect(readQuestion(text).expects).toBe(expects);
  });

  it('is the same without accents, capitals and question mark', () => {
    for (const text of ['Où se sont-ils rencontrés ?', 'Quel est le numéro du décret ?', 'À quel âge est-il mort ?']) {
      const bare = text
        .normalize('NFD')
        .replaceAll(/[\p{M}?]/gu, '')
        .toLowerCase();
      expect(readQuestion(bare).expects).toBe(readQuestion(text).expects);
    }
  });

  it('holds what is counted, wherever it stands', () => {
    expect(readQuestion('Combien de missiles balistiques l’Iran a-t-il tirés ?').head).toBe('missiles');
    expect(readQuestion('Combien l’Iran a-t-il tiré de missiles ?').head).toBe('missiles');
    expect(readQuestion('How many missiles were fired?').head).toBe('missiles');
    expect(readQuestion('Quel est le nombre d’habitants de Mascate ?').head).toBe('habitants');
  });

  it.each([
    ['Combien de temps dure la trêve ?', 'duration'],
    ['Combien coûte un missile ?', 'money'],
    ['Quel pourcentage a été intercepté ?', 'percent'],
    ['How old is he?', 'age'],
    ['Quelle est la portée du missile ?', 'length'],
    ['Combien de morts ?', 'count'],
  ])('of “%s” is measured as %s', (text, measure) => {
    expect(readQuestion(text).measure).toBe(measure);
  });

  it('tells words that only ask from words that tell', () => {
    const { asking, kinds } = readQuestion('En quelle année Biden a-t-il été élu ?');
    expect([...asking]).toEqual(['quelle']);
    expect([...kinds]).toEqual(['annee']);
    expect([...readQuestion('What did Biden tell Netanyahu?').asking]).not.toContain('biden');
  });

  it('is an office where it is asked who somebody named is', () => {
    expect(readQuestion('Qui est John Kirby ?').defines).toBe(true);
    expect(readQuestion('Who is John Kirby?').defines).toBe(true);
    expect(readQuestion('Qui est mort à Damas ?').defines).toBe(false);
  });

  it('knows its language', () => {
    expect(readQuestion('Qui préside le forum ?').language).toBe('fr');
    expect(readQuestion('who chairs the forum').language).toBe('en');
  });

  it('is read of any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readQuestion(text)).toEqual(readQuestion(text));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { takeFollowUp } from '../../src/briefing/takeFollowUp.ts';
import { bundledWords } from '../../src/bundledWords.ts';
import { bundledArticles } from '../bundledArticles.ts';
import { asker, openDesk } from './openDesk.ts';

const words = bundledWords(null);

describe('a follow-up', () => {
  it('is asked as the question that it stands for, and the answer says which', async () => {
    await using open = await openDesk(bundledArticles);
    const ask = (question: string, before: string | null) =>
      open.desk.answer(
        { command: 'ask', question, before, since: null, until: null, source: null, offset: 0 },
        asker(null),
      );
    const first = await ask('Qui préside le forum stratégique ?', null);
    expect(first.reply?.takenAs).toBeNull();
    const next = await ask('qui d’autre ?', 'Qui préside le forum stratégique ?');
    expect(next.reply?.takenAs).toBe('Qui d’autre préside le forum stratégique ?');
    expect(next.understood.question).toBe('qui d’autre ?');
    expect(next.points[0]?.text).toContain('présidé par');
    const other = await ask(
      'Combien de missiles balistiques l’Iran a-t-il utilisés ?',
      'Qui préside le forum stratégique ?',
    );
    expect(other.reply?.takenAs).toBeNull();
  });

  it('knows names by what the articles call them, in either language', async () => {
    const actors = async () =>
      (['person', 'state'] as const).map((kind, at) => {
        const name = ['Donald Trump', 'Liban'][at] ?? '';
        const forms = [{ form: name, count: 1, certain: true, reasons: [] }];
        return { actor: name, name, kind, mentions: 1, articles: 1, forms };
      });
    const take = (question: string, before: string) =>
      takeFollowUp({ question, before }, ['shared'], { actors, wordbook: words.wordbook });
    expect(await take('and Lebanon?', 'What does Trump think of Iran?')).toBe('What does Trump think of Lebanon?');
    expect(await take('et le liban ?', 'Que pense Trump de l’Iran ?')).toBe('Que pense Trump du liban ?');
  });
});

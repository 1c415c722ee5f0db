import { describe, expect, it } from 'vitest';
import { greet } from '../../src/discord/greeting.ts';

const playground = { kind: 'playground', url: 'http://127.0.0.1:8420' } as const;

describe('what the terminal reads at the start', () => {
  it('is where Vigie is, what it has read, and three things to type', () => {
    const days = { from: '2021-03-09', to: '2026-02-28' };
    expect(greet({ place: playground, articles: 5, days, undated: 2, notices: [] }, 'fr')).toBe(
      'Vigie est à l’écoute sur http://127.0.0.1:8420\n' +
        '5 articles, 9 mars 2021\u2009–\u200928 févr. 2026, 2 sans date\n' +
        'À essayer\u00a0: /brief iran  ·  /brief accord nucléaire  ·  @Vigie qui est Jake Sullivan\u202f?\n' +
        'Ctrl+C l’arrête.\n',
    );
  });

  it('is the invitation where Discord is the real one', () => {
    const place = { kind: 'invitation', url: 'https://discord.com/x' } as const;
    expect(greet({ place, articles: 1, days: null, undated: 1, notices: ['One file was refused.'] }, 'en')).toBe(
      'Vigie is at work in Discord. Invite it to a server: https://discord.com/x\n' +
        '1 article, none is dated\n' +
        'One file was refused.\n' +
        'Things to type: /brief iran  ·  /brief nuclear deal  ·  @Vigie who is Jake Sullivan?\n' +
        'Ctrl+C stops it.\n',
    );
  });

  it('is how to add articles where there are none', () => {
    const empty = { place: playground, articles: 0, days: null, undated: 0, notices: [] };
    expect(greet(empty, 'fr')).toContain('npm run -s vigie -- ingest');
    expect(greet(empty, 'en')).toContain('npm run -s vigie -- ingest');
  });
});

import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/questions/claims.ts';

describe('the claims of a message', () => {
  it('are its sentences that state something, without greetings, questions, links and mentions', () => {
    const message =
      'Bonjour à tous ! <@123456789012345678> L’Iran a tiré **350 missiles** : https://example.org/a\nEt vous, qu’en pensez-vous ? Biden a parlé à Netanyahu samedi.';
    expect(claimsIn(message)).toEqual(['L’Iran a tiré 350 missiles :', 'Biden a parlé à Netanyahu samedi.']);
  });

  it('are none of a message that states nothing', () => {
    for (const message of ['', 'Salut !', 'lol', 'https://example.org', 'Merci beaucoup à tous', 'Tu viens demain ?'])
      expect(claimsIn(message)).toEqual([]);
  });

  it('are ten at most, each at most as long as a message', () => {
    expect(claimsIn('Le ministre a parlé du traité hier. '.repeat(40))).toHaveLength(10);
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadGazetteer } from '../../src/actors/gazetteer/load.ts';
import { openEnd } from '../../src/actors/gazetteer/partialDate.ts';
import { readPlainYaml } from '../../src/yaml/plainYaml.ts';
import { tenures } from './tenures.ts';

const folder = join(import.meta.dirname, '../../data/actors');
const gazetteer = await loadGazetteer([folder]);

describe('the bundled gazetteer', () => {
  it('is taken whole: every identifier, date and reference holds', () => {
    expect(gazetteer.refused.map((error) => error.say('en'))).toEqual([]);
  });

  it('knows 300 people, 150 offices and organisations, the states of the world and 150 places beside their capitals', () => {
    expect(gazetteer.people.size).toBeGreaterThanOrEqual(300);
    expect(gazetteer.offices.size + gazetteer.organisations.size).toBeGreaterThanOrEqual(150);
    expect(gazetteer.organisations.size).toBeGreaterThanOrEqual(100);
    expect(gazetteer.states.size).toBe(193 + 4);
    const capitals = new Set([...gazetteer.states.values()].map(({ capital }) => capital));
    expect(gazetteer.places.size - capitals.size).toBeGreaterThanOrEqual(150);
    expect(gazetteer.firsts.size).toBeGreaterThanOrEqual(150);
  });

  it('keeps to the plain YAML that opens fast, and reads it as the YAML library does', async () => {
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      expect(readPlainYaml(text), name).toEqual(parse(text));
    }
  });

  it('gives each Wikidata identifier to one record', () => {
    const { people, offices, organisations, states, places } = gazetteer;
    const ids = [people, offices, organisations, states, places]
      .flatMap((records) => [...records.values()].map(({ wikidata }) => wikidata))
      .filter((id) => id !== null);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lets nobody hold an office before they are eighteen', () => {
    for (const { id, born, roles } of gazetteer.people.values()) {
      for (const { range } of roles)
        if (born !== null)
          expect(Number(range.from.slice(0, 4)) - Number(born.from.slice(0, 4)), id).toBeGreaterThan(17);
    }
  });

  it('lets no two terms of one person in one office overlap', () => {
    for (const { id, roles } of gazetteer.people.values()) {
      for (const [index, a] of roles.entries()) {
        for (const b of roles.slice(index + 1)) {
          if (a.held.kind !== 'office' || b.held.kind !== 'office' || a.held.office !== b.held.office) continue;
          expect(a.range.to <= b.range.from || b.range.to <= a.range.from, `${id} ${a.held.office.id}`).toBe(true);
        }
      }
    }
  });

  it('fills offices that one person holds at a time with one person at a time, handovers of a few months aside', () => {
    // Deputies are several; a minister keeps transport while another has it by delegation; Bardella stood in for Le Pen.
    const shared = new Set([
      'fr-rn-president',
      'fr-transport-minister',
      'iran-deputy-foreign-minister',
      'us-state-department-deputy-spokesperson',
    ]);
    const terms = [...gazetteer.people.values()].flatMap(({ id, roles }) =>
      roles.flatMap(({ held, range }) => (held.kind === 'office' ? [{ id, office: held.office.id, ...range }] : [])),
    );
    const byOffice = Map.groupBy(terms, ({ office }) => office);
    const overlaps: string[] = [];
    for (const [office, held] of byOffice) {
      if (shared.has(office)) continue;
      const ordered = held.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      for (const [index, next] of ordered.entries()) {
        const before = ordered[index - 1];
        if (before !== undefined && before.id !== next.id && monthsBetween(next.from, before.to) > 4)
          overlaps.push(`${office}: ${before.id} to ${before.to}, ${next.id} from ${next.from}`);
      }
    }
    expect(overlaps).toEqual([]);
  });

  it.each(tenures)('knows that %s was %s from %s to %s', (person, office, from, to) => {
    const roles = gazetteer.people
      .get(person)
      ?.roles.filter(({ held }) => held.kind === 'office' && held.office.id === office);
    expect(roles?.map(({ range }) => range)).toContainEqual({ from, to: to ?? openEnd });
  });
});

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

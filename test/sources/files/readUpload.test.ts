import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { largestUpload, readUpload } from '../../../src/sources/files/readUpload.ts';
import { ReadingRoom } from '../../../src/sources/reader/readingRoom.ts';
import { docx, pdf, words, zip } from './documents.ts';

const lines = [
  'The delegations reached an agreement in Geneva during the night, the ministry',
  'of foreign affairs announced on Sunday morning after three weeks of negotia-',
  'tions.',
  'Nothing is signed yet.',
];

describe('a file that somebody hands in', () => {
  const room = new ReadingRoom();
  afterAll(() => room[Symbol.asyncDispose]());
  const read = (name: string, bytes: Uint8Array | string) =>
    readUpload({ name, bytes: Buffer.from(bytes) }, 'guild:1', room);

  describe('as a PDF', () => {
    it('is read with its title, its lines joined to paragraphs and its parted words whole', async () => {
      expect(await read('note.PDF', pdf({ pages: [lines], title: 'Agreement in Geneva' }))).toEqual({
        scope: 'guild:1',
        file: 'note.PDF',
        text: 'The delegations reached an agreement in Geneva during the night, the ministry of foreign affairs announced on Sunday morning after three weeks of negotiations.\n\nNothing is signed yet.',
        stated: { title: 'Agreement in Geneva' },
      });
    });

    it('is read through all of its pages', async () => {
      const pages = Array.from({ length: 12 }, (_, at) => [`This is what stands on page ${at + 1}.`]);
      const document = await read('note.pdf', pdf({ pages }));
      for (const [line = ''] of pages) expect(document).toHaveProperty('text', expect.stringContaining(line));
      expect(document).toHaveProperty('stated', {});
    });

    it.each([
      ['locked with a password', 'encrypted', pdf({ pages: [lines], isLocked: true })],
      ['of pictures alone', 'without-text', pdf({ pages: [[]] })],
      ['cut before its objects', 'damaged', pdf({ pages: [lines] }).slice(0, 12)],
      ['that is none', 'damaged', Buffer.from('MZ\x90\0 this program cannot be run')],
      ['of more pages than are read', 'too-long', pdf({ pages: Array.from({ length: 501 }, () => ['x']) })],
      ['of nothing', 'empty', Buffer.alloc(0)],
      ['of 50 MB', 'too-large', Buffer.alloc(50 * 1024 * 1024)],
    ])('and %s is refused as such', async (_, problem, bytes) => {
      expect(await readUpload({ name: 'note.pdf', bytes }, 'shared', room)).toEqual({ problem });
    });
  });

  describe('as a Word document', () => {
    it('is read paragraph by paragraph', async () => {
      const paragraphs = [
        words('Les délégations ont trouvé un accord ') + words('à Genève.'),
        words('« Rien n’est encore signé », a prévenu &lt;le ministre&gt;.'),
      ];
      expect(await read('note.docx', docx(paragraphs))).toEqual({
        scope: 'guild:1',
        file: 'note.docx',
        text: 'Les délégations ont trouvé un accord à Genève.\n\n« Rien n’est encore signé », a prévenu <le ministre>.',
        stated: {},
      });
    });

    it.each([
      ['locked with a password', 'encrypted', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')],
      ['without words', 'without-text', docx(['', words(' ')])],
      ['cut in the middle', 'damaged', docx([words('Les délégations')]).slice(0, 300)],
      ['that is another archive', 'damaged', zip([['a.txt', 'Bonjour']])],
      ['that is none', 'damaged', Buffer.from('\x7fELF\0\0\0', 'latin1')],
    ])('and %s is refused as such', async (_, problem, bytes) => {
      expect(await read('note.docx', bytes)).toEqual({ problem });
    });

    it('opens no entity that it declares', async () => {
      const evil = docx([words('Bonjour à tous &x;')]);
      const text = Buffer.from(evil).toString('latin1');
      const declared = text.replace(
        '<w:document',
        '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document',
      );
      const outcome = await read('note.docx', Buffer.from(declared, 'latin1'));
      expect(JSON.stringify(outcome)).not.toMatch(/"text":"Bonjour à tous [^&"]/);
    });

    it('that would unpack to more than a hundred times what may be handed in is not unpacked', async () => {
      const size = 1_100_000_000;
      // Blocks of zeros, each ended so that they can be put in a row.
      const block = deflateRawSync(Buffer.alloc(11_000_000), { finishFlush: 2 });
      const deflated = Buffer.concat([...Array.from({ length: 100 }, () => block), deflateRawSync(Buffer.alloc(0))]);
      const bomb = zip([['word/document.xml', { deflated, size, crc: crc32('') }]]);
      expect(bomb.length).toBeLessThan(largestUpload);
      expect(await read('note.docx', bomb)).toEqual({ problem: 'damaged' });
      expect(await read('note.docx', docx([words('Les délégations ont signé.')]))).toHaveProperty('text');
    });
  });

  describe('as text', () => {
    it('is read with what its head states', async () => {
      const text = '---\ntitle: Accord\nsource: La Gazette\n---\nLes délégations ont signé.';
      expect(await read('../../notes\n/accord.md', text)).toEqual({
        scope: 'guild:1',
        file: '.._.._notes__accord.md',
        text: 'Les délégations ont signé.',
        stated: { title: 'Accord', source: 'La Gazette' },
      });
    });

    it('is read in the encoding that it has', async () => {
      const latin = Buffer.from('Les délégations ont signé à Genève, après des années de négociations.', 'latin1');
      expect(await readUpload({ name: 'accord.txt', bytes: latin }, 'shared', room)).toHaveProperty(
        'text',
        'Les délégations ont signé à Genève, après des années de négociations.',
      );
    });

    it.each([
      ['empty', ' \n\n ', 'empty'],
      ['a program', '\x7fELF\x02\x01\x01\0\0\0', 'not-text'],
    ])('and %s is refused as such', async (_, contents, problem) => {
      expect(await read('accord.txt', Buffer.from(contents, 'latin1'))).toEqual({ problem });
    });

    it('with a broken head is refused with the reason', async () => {
      await expect(read('accord.md', '---\ntitle: [\n---\nLes délégations.')).rejects.toThrow(UserError);
    });
  });

  it('as a page is read as one', async () => {
    const story = `<p>${'Les délégations ont trouvé un accord à Genève dans la nuit, dit le ministère. '.repeat(4)}</p>`;
    const html = `<!doctype html><html><head><title>x</title><meta property="og:title" content="Accord à Genève"><meta property="og:site_name" content="La Gazette"></head><body><article><h1>Accord à Genève</h1>${story}${story}</article></body></html>`;
    expect(await read('accord.html', html)).toMatchObject({
      stated: { title: 'Accord à Genève', source: 'La Gazette' },
    });
    expect(await read('vide.html', '<html><body></body></html>')).toHaveProperty('problem');
  });

  it('of another kind is refused', async () => {
    for (const name of ['image.png', 'macro.docm', 'archive.zip', 'pdf', 'note.pdf.exe'])
      expect(await read(name, 'x')).toEqual({ problem: 'file-type' });
  });
});

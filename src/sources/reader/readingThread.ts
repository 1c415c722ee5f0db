/** The thread of the reading room. */
import { work } from '../../threads/work.ts';
import { blocksOfHtml } from '../feeds/plainText.ts';
import type { ReadFile, ReadItem, ReadingJob, ReadWeb } from './readingJob.ts';
import { readWeb } from './readWeb.ts';

work(async (job: ReadingJob): Promise<ReadWeb | ReadItem | ReadFile> => {
  switch (job.kind) {
    case 'web':
      return readWeb(job.bytes, job.contentType, job.address);
    case 'feed-item':
      return { text: blocksOfHtml(job.html).join('\n\n') };
    case 'pdf':
      return (await import('../files/pdf.ts')).readPdf(job.bytes);
    case 'docx':
      return (await import('../files/docx.ts')).readDocx(job.bytes);
  }
});

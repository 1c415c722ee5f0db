import { MiniSearchIndex } from '../../src/search/miniSearchIndex.ts';
import { describePassageIndexContract } from './passageIndexContract.ts';

describePassageIndexContract('MiniSearchIndex', async () => new MiniSearchIndex());

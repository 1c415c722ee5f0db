#!/usr/bin/env node
/** The terminal's door: `npm run -s vigie -- brief iran`. Loads nothing of Discord. */
import { config as loadEnvironment } from 'dotenv';
import { run } from './terminal/run.ts';

loadEnvironment({ quiet: true });

// `vigie … | head` closes the pipe while there is more to write: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), process);

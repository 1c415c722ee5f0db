/**
 * Laws are tried on the same generated values every time, so that a change alone turns a test red. To look further afield:
 * FAST_CHECK_SEED=$RANDOM npm test
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_240_413) });

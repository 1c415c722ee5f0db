import { newSqlitePlace } from './sqlitePlace.ts';
import { describeStoreContract } from './storeContract.ts';

describeStoreContract('SQLite', newSqlitePlace);

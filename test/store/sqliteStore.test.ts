import { describeConversationsContract } from './conversationsContract.ts';
import { describeNamesContract } from './namesContract.ts';
import { describeSourcesContract } from './sourcesContract.ts';
import { newSqlitePlace } from './sqlitePlace.ts';
import { describeStoreContract } from './storeContract.ts';
import { describeTimesContract } from './timesContract.ts';

describeStoreContract('SQLite', newSqlitePlace);
describeTimesContract('SQLite', newSqlitePlace);
describeNamesContract('SQLite', newSqlitePlace);
describeConversationsContract('SQLite', newSqlitePlace);
describeSourcesContract('SQLite', newSqlitePlace);

/** The endpoint that the bench measures: real in everything but the rates, for all calls come from one address. */
import { startEndpoint } from '../../endpoint/start.ts';

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const unlimited = { burst: 1e9, perMinute: 1e9 };
const endpoint = await startEndpoint({
  port: 0,
  dataDir,
  ...(databaseUrl ? { databaseUrl } : {}),
  settings: { perAddress: unlimited, perKey: unlimited, burstPerMinute: 1e9 },
});
console.log(endpoint.url);
process.once('SIGTERM', () => void endpoint.close());

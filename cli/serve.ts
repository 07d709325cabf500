/** `geweten serve`: runs the shared endpoint until it is told to stop. */
import { parseArgs } from 'node:util';
import { type EndpointOptions, type RunningEndpoint, startEndpoint } from '../endpoint/start.ts';
import { StorageError } from '../endpoint/storage/storage.ts';
import { STORAGE_FAULTS } from './storage-faults.ts';

const USAGE = `Gebruik: geweten serve [--port N] [--host ADRES] [--data MAP] [--database-url URL] [--production] [--trust-proxy] [--url ADRES] [--contact TEKST] [--without-jobs]

  --port N            poort (8787)
  --host ADRES        adres om op te luisteren (127.0.0.1: alleen deze computer)
  --data MAP          map met de database (.geweten)
  --database-url URL  PostgreSQL in plaats van de map; ook als DATABASE_URL
  --production        weigert voorbeeldgemeenten, en starten zonder --url
  --trust-proxy       achter een proxy die X-Forwarded-For zet
  --url ADRES         adres waarop mensen de server bereiken; nodig voor links in brieven; ook als GEWETEN_URL
  --contact TEKST     wie dit beheert en hoe u te bereiken bent; staat op de monitor; ook als GEWETEN_CONTACT
  --without-jobs      leest zelf geen pagina's en geeft niets uit

  Brieven staan in de map mail. Met GEWETEN_SMTP_URL, GEWETEN_MAIL_FROM en GEWETEN_MAIL_TO komen zij ook in uw eigen postbus.`;

const BAD_USAGE = 2;
/** Characters: one line on a page. */
const MOST_CONTACT = 300;

/**
 * Runs until SIGTERM or SIGINT. Resolves with the exit code: 0 stopped, 1 could not start, 2 bad usage. Every failure is one
 * sentence on standard error.
 */
export async function serve(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return BAD_USAGE;
  }
  let endpoint: RunningEndpoint;
  try {
    endpoint = await startEndpoint(options);
  } catch (error) {
    console.error(sentenceOf(error, options));
    return 1;
  }
  const signal = stopSignal();
  console.log(`Geweten luistert op ${endpoint.url} (Ctrl-C stopt).`);
  await signal;
  await endpoint.close();
  return 0;
}

function readOptions(argv: string[]): EndpointOptions | 'help' | (string & {}) {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(argv).values;
  } catch (error) {
    return `Deze opdracht klopt niet: ${(error as Error).message.split('\n')[0]}`;
  }
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!/^[0-9]{1,5}$/.test(values.port) || port > 65_535)
    return `Een poort is een getal van 0 tot 65535, niet "${values.port}".`;
  const url = values.url ?? process.env.GEWETEN_URL;
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    return `Een adres begint met https://, niet "${url}".`;
  if (values.production && url === undefined)
    return 'Bij --production hoort het adres van de server: --url https://uw.adres, of GEWETEN_URL. Het staat in brieven aan gemeenten.';
  const smtp = smtpFrom(process.env);
  if (typeof smtp === 'string') return smtp;
  const databaseUrl = values['database-url'] ?? process.env.DATABASE_URL;
  return {
    port,
    host: values.host,
    dataDir: values.data,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(smtp ? { smtp } : {}),
    settings: {
      production: values.production,
      trustProxy: values['trust-proxy'],
      origin: url === undefined ? undefined : new URL(url).origin,
      contact: (values.contact ?? process.env.GEWETEN_CONTACT)?.slice(0, MOST_CONTACT),
    },
    logger: { level: 'warn', stream: process.stderr },
    work: !values['without-jobs'],
  };
}

/** Secrets come from the environment: a command line can be read by others on the machine. */
function smtpFrom({ GEWETEN_SMTP_URL: url, GEWETEN_MAIL_FROM: from, GEWETEN_MAIL_TO: to }: NodeJS.ProcessEnv) {
  if (url === undefined) return undefined;
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? '')) return 'GEWETEN_SMTP_URL begint met smtps:// of smtp://.';
  if (!from || !to) return 'Bij GEWETEN_SMTP_URL horen ook GEWETEN_MAIL_FROM en GEWETEN_MAIL_TO.';
  return { url, from, to };
}

function parse(argv: string[]) {
  return parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.geweten' },
      'database-url': { type: 'string' },
      production: { type: 'boolean', default: false },
      'trust-proxy': { type: 'boolean', default: false },
      url: { type: 'string' },
      contact: { type: 'string' },
      'without-jobs': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function sentenceOf(error: unknown, { port, host }: EndpointOptions): string {
  if (error instanceof StorageError) return STORAGE_FAULTS[error.fault](error.place);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik; kies een andere met --port.`;
  if (code === 'EACCES') return `Poort ${port} mag niet worden gebruikt; kies een andere met --port.`;
  if (code === 'EADDRNOTAVAIL') return `Het adres ${host} is niet van deze computer; kies een ander met --host.`;
  return `De server kan niet starten: ${message.split('\n')[0]}`;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

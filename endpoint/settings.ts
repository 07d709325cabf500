/** What whoever runs the endpoint chooses once, at the start. What may change while it runs is a dial in the database. */
import { FIRST_LOOK_WITHIN } from './jobs/look-schedule.ts';

/** `burst` at once, then `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface Settings {
  /** Made-up organisations and local sites are refused. */
  readonly production: boolean;
  /** The monitor shows a made-up country instead of what was released; refused in production. */
  readonly exampleCountry: boolean;
  /** Behind a reverse proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  /** Where people reach it ("https://monitor.example", no slash at the end); shared links and feeds need it. Undefined when nobody said so. */
  readonly origin: string | undefined;
  /** Who runs it and how to reach them, on one line ("Stichting X, info@x.example"); shown on the monitor. Undefined when nobody said so. */
  readonly contact: string | undefined;
  /** Oldest client version that is served; older ones get 426 and keep everything. */
  readonly oldestClient: string;
  /** Bytes of a request body: 50 observations with the longest texts fit. */
  readonly bodyLimit: number;
  /** Milliseconds in which a request must have arrived whole. */
  readonly requestTimeout: number;
  /** Calls that send, per address. */
  readonly perAddress: Rate;
  /** Observations per key. */
  readonly perKey: Rate;
  /** Milliseconds in which the first look at the page of a new point falls, by chance; in production not less than the default. */
  readonly firstLookWithin: number;
  /** Observations a minute about one organisation, above which calls about it need proof of work. */
  readonly burstPerMinute: number;
}

/** Where people reach it: what the operator said, else the address of this request. */
export function originOf(
  { origin }: Pick<Settings, 'origin'>,
  { protocol, host }: { readonly protocol: string; readonly host: string },
): string {
  return origin ?? `${protocol}://${host}`;
}

export const DEFAULT_SETTINGS: Settings = {
  production: false,
  exampleCountry: false,
  trustProxy: false,
  origin: undefined,
  contact: undefined,
  oldestClient: '0.1.0',
  bodyLimit: 512 * 1024,
  requestTimeout: 15_000,
  // A workgroup of twenty behind one address of a library.
  perAddress: { burst: 200, perMinute: 120 },
  // A volunteer who inspects a whole site sends a few dozen.
  perKey: { burst: 200, perMinute: 20 },
  firstLookWithin: FIRST_LOOK_WITHIN,
  // A workgroup of twenty that sends everything on one evening stays far below it.
  burstPerMinute: 300,
};

/** What the endpoint asks of the register, so that tests can bring their own. */
import { examples, type Organisation, organisations } from '../register/organisation.ts';

export interface Register {
  readonly organisations: readonly Organisation[];
  byCode(code: string): Organisation | undefined;
}

export interface RegisterOptions {
  /** With the made-up organisations; never in production, for made-up faults must not stand beside real ones. */
  readonly withExamples: boolean;
  /** More hosts by organisation code, for instance the origin of a local made-up site; development only. */
  readonly extraHosts?: Readonly<Record<string, readonly string[]>>;
}

/** The register as the endpoint uses it. */
export function openRegister({ withExamples, extraHosts = {} }: RegisterOptions): Register {
  const all = [...organisations, ...(withExamples ? examples : [])].map((each) => {
    const extra = extraHosts[each.code];
    return extra ? { ...each, hosts: [...each.hosts, ...extra] } : each;
  });
  const byCode = new Map(all.map((each) => [each.code, each]));
  return { organisations: all, byCode: (code) => byCode.get(code) };
}

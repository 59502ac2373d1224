import { isIP, type LookupFunction } from 'node:net';
import { Agent, Pool } from 'undici';

/** As a name server's answer is told. */
class UnknownHost extends Error {
  readonly code = 'ENOTFOUND';

  constructor(hostname: string) {
    super(`no checked address of ${hostname}`);
  }
}

/** Connects only to addresses that were checked for a host and its port: it asks no name server of its own. */
export function createPinnedAgent(checked: (host: string) => readonly string[]): Agent {
  return new Agent({
    factory: (origin, options) =>
      new Pool(origin, { ...options, connect: { lookup: lookupOf(new URL(origin).host, checked) } }),
  });
}

function lookupOf(host: string, checked: (host: string) => readonly string[]): LookupFunction {
  return (hostname, { all, family }, callback) => {
    const known = checked(host)
      .map((address) => ({ address, family: isIP(address) }))
      .filter((entry) => family === undefined || family === 0 || family === entry.family);
    const [first] = known;
    if (first === undefined) callback(new UnknownHost(hostname), '', 4);
    else if (all === true) callback(null, known);
    else callback(null, first.address, first.family);
  };
}

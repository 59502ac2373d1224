import { isIP } from 'node:net';
import { Agent } from 'undici';

/** As a name server's answer is told. */
class UnknownHost extends Error {
  readonly code = 'ENOTFOUND';

  constructor(hostname: string) {
    super(`no checked address of ${hostname}`);
  }
}

/** Connects only to addresses that were checked: it asks no name server of its own. */
export function createPinnedAgent(checked: (hostname: string) => readonly string[]): Agent {
  return new Agent({
    connect: {
      lookup(hostname, { all, family }, callback) {
        const known = checked(hostname)
          .map((address) => ({ address, family: isIP(address) }))
          .filter((entry) => family === undefined || family === 0 || family === entry.family);
        const [first] = known;
        if (first === undefined) {
          callback(new UnknownHost(hostname), '', 4);
        } else if (all === true) callback(null, known);
        else callback(null, first.address, first.family);
      },
    },
  });
}

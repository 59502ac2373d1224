import { BlockList, isIP } from 'node:net';

/** Whether a host (as in a URL) is this machine. */
export function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\./.test(name);
}

/** Whether an IP address or a host name is reachable only from this machine or its own network, or is no place on the public web. */
export function isPrivate(hostname: string): boolean {
  const name = bare(hostname);
  if (isLoopback(name) || name.endsWith('.local') || name.endsWith('.internal')) return true;
  const version = isIP(name);
  if (version === 4) return isPrivateV4(name);
  return version === 6 && isPrivateV6(name);
}

/**
 * Whether an address that a name server answered with, or that a name was connected to, is of this machine or its own
 * network. Programs that lead all traffic of a machine answer each name with an address out of 198.18.0.0/15, so that
 * those say nothing of where it leads; written out in an address they are private as any other.
 */
export function leadsInside(address: string): boolean {
  const plain = bare(address);
  return isPrivate(plain) && !standsForNames(plain);
}

/** What the IANA's registry of special addresses does not call globally reachable, those for examples in documents aside. */
const SPECIAL_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'],
];
const SPECIAL_V6 = [
  ...['::/128', '::1/128', '64:ff9b:1::/48', '100::/64', '2001::/23', '5f00::/16'],
  ...['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];
/** Ranges whose addresses stand for one of version 4: where in their 16 bytes it begins. */
const HOLDS_V4: readonly (readonly [range: string, at: number])[] = [
  ...(['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'] as const).map(
    (range) => [range, 12] as const,
  ),
  ['2002::/16', 2],
];

const FOR_NAMES = listOf(['198.18.0.0/15'], 'ipv4');
const specialV4 = listOf(SPECIAL_V4, 'ipv4');
const specialV6 = listOf(SPECIAL_V6, 'ipv6');
const holdsV4 = HOLDS_V4.map(([range, at]) => [listOf([range], 'ipv6'), at] as const);

function isPrivateV4(address: string): boolean {
  return specialV4.check(address, 'ipv4');
}

function isPrivateV6(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  return specialV6.check(plain, 'ipv6') || heldV4(plain).some(isPrivateV4);
}

function standsForNames(address: string): boolean {
  const held = isIP(address) === 4 ? [address] : heldV4(address.replace(/%.*$/, ''));
  return held.some((one) => FOR_NAMES.check(one, 'ipv4'));
}

/** The addresses of version 4 that one of version 6 stands for: none, or one. */
function heldV4(plain: string): string[] {
  if (isIP(plain) !== 6) return [];
  return holdsV4
    .filter(([range]) => range.check(plain, 'ipv6'))
    .map(([, at]) =>
      bytesOf(plain)
        .slice(at, at + 4)
        .join('.'),
    );
}

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

/** The 16 bytes of an address of version 6. */
function bytesOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string | undefined): string[] =>
    (text ?? '').split(':').filter((part) => part !== '');
  const first = groups(head);
  const last = groups(tail);
  const all = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return all.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

import { isIP } from 'node:net';

/** Whether a host (as in a URL) is this machine. */
export function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\./.test(name);
}

/** Whether an IP address or a host name is reachable only from this machine or its own network. */
export function isPrivate(hostname: string): boolean {
  const name = bare(hostname);
  if (isLoopback(name) || name.endsWith('.local') || name.endsWith('.internal')) return true;
  const version = isIP(name);
  if (version === 4) return isPrivateV4(name);
  return version === 6 && isPrivateV6(name);
}

function isPrivateV4(address: string): boolean {
  const [first = 0, second = 0] = address.split('.').map(Number);
  if ([0, 10, 127].includes(first) || first >= 224) return true;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 100) return second >= 64 && second <= 127;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}

function isPrivateV6(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivateV4(mapped);
  return address === '::' || /^(::ffff:|f[cd]|fe[89ab]|ff)/i.test(address);
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

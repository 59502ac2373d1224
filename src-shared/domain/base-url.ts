const PRIVATE_V4 = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}$/;
const THIS_MACHINE = /^(([^.]+\.)*localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|::1?)$/;

/** Why a base URL may not be used, or null: prompts travel unencrypted only inside the machine or the home network. */
export function baseUrlProblem(baseUrl: string): string | null {
  if (!URL.canParse(baseUrl))
    return `${baseUrl} is not a URL. It looks like http://127.0.0.1:11434 or https://models.example.org.`;
  const { protocol } = new URL(baseUrl);
  if (protocol === 'https:') return null;
  if (protocol !== 'http:') return `${baseUrl} must begin with https:// or http://.`;
  return isNear(baseUrl)
    ? null
    : `${baseUrl} would send your data unencrypted over the internet. Use https://.`;
}

/** Whether an address is on this machine or in the user's own network. */
export function isNear(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false;
  const host = hostOf(baseUrl);
  return (
    isThisMachine(baseUrl) ||
    (host.includes(':') && /^f[cd]/i.test(host)) ||
    host.endsWith('.local') ||
    PRIVATE_V4.test(host)
  );
}

/** Whether what is sent to an address stays on this machine. */
export function isThisMachine(address: string): boolean {
  return URL.canParse(address) && THIS_MACHINE.test(hostOf(address));
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^\[|\]$/g, '');

/**
 * Runs in each document before its own scripts. Some addresses that a page names the browser asks by itself, and no such
 * request passes the gate: those of ways to pay, of places to sign in (FedCM), of the owner of a passkey (its related
 * origins), and of advertisers. A passkey of the page's own site goes on working. It runs as source text, so it stands on
 * its own, and whatever the page changes later must not lead around it: objects without a prototype, functions held here.
 */
export function closeErrands(): void {
  const GONE = [
    'PaymentRequest',
    'IdentityProvider',
    'IdentityCredential',
    'FencedFrameConfig',
    'sharedStorage',
  ];
  for (const name of GONE) Reflect.deleteProperty(globalThis, name);
  const AUCTIONS =
    'joinAdInterestGroup leaveAdInterestGroup clearOriginJoinedAdInterestGroups updateAdInterestGroups runAdAuction createAuctionNonce getInterestGroupAdAuctionData';
  for (const name of AUCTIONS.split(' ')) Reflect.deleteProperty(Navigator.prototype, name);
  if (globalThis.CredentialsContainer === undefined) return;
  for (const name of Object.getOwnPropertyNames(globalThis.PublicKeyCredential ?? {}))
    if (name.startsWith('signal')) Reflect.deleteProperty(PublicKeyCredential, name);

  type Options = Record<string, object | undefined>;
  const { apply } = Reflect;
  const { DOMException } = globalThis;
  const { hostname } = location;
  const reject = Promise.reject.bind(Promise);
  const endsWith = Function.prototype.call.bind(String.prototype.endsWith) as (
    a: string,
    b: string,
  ) => boolean;
  const isOwn = (id: unknown): boolean =>
    id === undefined || (typeof id === 'string' && (id === hostname || endsWith(hostname, `.${id}`)));
  /** What the page asks for, read once, so that no later reading of it says something else; null where it may not. */
  const allowed = ({ publicKey, password, otp, mediation, signal }: Options): object | null => {
    const base = { __proto__: null, password, otp, mediation, signal };
    if (publicKey === undefined) return base;
    const copy = { __proto__: null, ...publicKey } as { rpId?: unknown; rp?: { id?: unknown } };
    const rp = copy.rp === undefined ? undefined : { __proto__: null, ...copy.rp };
    if (!isOwn(copy.rpId) || !isOwn(rp?.id)) return null;
    return { ...base, __proto__: null, publicKey: { ...copy, __proto__: null, ...(rp && { rp }) } };
  };
  for (const name of ['get', 'create'] as const) {
    const checked = new Proxy(CredentialsContainer.prototype[name], {
      // @ts-expect-error: a handler without a prototype, from which the page could take the browser's own function.
      __proto__: null,
      apply(target, self, args: [Options?]) {
        const kept = args[0] === undefined ? { __proto__: null } : allowed(args[0]);
        if (kept === null)
          return reject(new DOMException('The relying party ID is not allowed.', 'SecurityError'));
        return apply(target, self, [kept]);
      },
    });
    Object.defineProperty(CredentialsContainer.prototype, name, { value: checked });
  }
}

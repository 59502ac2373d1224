/** Where the addresses of one vendor or job site name the posting. */
export interface AddressRule {
  vendor: string;
  host: RegExp;
  /** Patterns of the path, the first that fits wins. Groups: `id`, and `tenant` where ids are unique only within one. */
  path?: readonly RegExp[];
  /** Parameters (also behind the hash) that hold the id. */
  query?: readonly string[];
  /** Where the tenant stands, if not in the path: the host's first label, or a parameter. */
  tenant?: 'host' | { query: readonly string[] };
  /** What stands behind the id where one requisition is put out several times. */
  copy?: RegExp;
  /** No two postings of the vendor share an id, so that it is known on a company's own domain, too. */
  isUnique?: true;
}

/** The vendor's own name of a posting, e.g. `personio:acme/1234567`; null where the address does not follow the rule. */
export function idByRule(url: URL, rule: AddressRule): string | null {
  return rule.host.test(url.hostname) ? idInside(url, rule) : null;
}

/** As `idByRule`, on whatever host. */
export function idInside(url: URL, rule: AddressRule): string | null {
  const path = decoded(url.pathname);
  const found = rule.path?.map((pattern) => pattern.exec(path)?.groups).find((groups) => groups?.id);
  const id = found?.id ?? firstParameter(url, rule.query ?? []);
  if (!id) return null;
  // Google's new jobs page writes its id as `vt=20/docid=...`.
  const plain = id.replace(/^.*docid=/, '').replace(rule.copy ?? '', '');
  const tenant = found?.tenant ?? tenantOf(url, rule);
  return `${rule.vendor}:${tenant === '' ? '' : `${tenant}/`}${plain}`.toLowerCase();
}

/** A parameter by its name in any letter case, in the query or behind the hash. */
export function parameter(url: URL, name: string): string | null {
  const behind = url.hash.replace(/^#[!/]*[^=&?]*\?|^#/, '');
  for (const [key, value] of [...url.searchParams, ...new URLSearchParams(behind)])
    if (key.toLowerCase() === name && value.trim() !== '') return value.trim();
  return null;
}

function firstParameter(url: URL, names: readonly string[]): string | null {
  return names.map((name) => parameter(url, name)).find((value) => value !== null) ?? null;
}

/** A path with its escapes read; as it is where they are broken. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

function tenantOf(url: URL, rule: AddressRule): string {
  if (rule.tenant === undefined) return '';
  if (rule.tenant !== 'host') return firstParameter(url, rule.tenant.query) ?? '';
  const label = url.hostname.split('.')[0] ?? '';
  // A company's several portals at one vendor hold the same postings: careers-acme, jobs-acme.
  return label.replace(/^[a-z]*(?:careers?|jobs?|external|internal|portal)[a-z]*-/, '');
}

/** Parameters that tell where a visitor came from, never which posting it is. */
const TRACKING =
  /^(utm_.*|gh_src|lever-source.*|lever-origin|source|src|ref|referrer|refid|trk|trackingid|fbclid|gclid|mc_[ce]id|iis|iisn|jobsite|position|pagenum|originalsubdomain|ashby_prefill|in_iframe)$/i;

/** One spelling for the addresses of a posting, so that the same job found twice is seen to be the same. */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/+$/, '').replace(APPLY_SUFFIX, '') || '/';
  if (url.hostname.endsWith('linkedin.com'))
    url.pathname = url.pathname.replace(/^(\/jobs\/view\/)(?:.*-)?(\d+)$/, '$1$2');
  return url.href.replace(/\/$/, '');
}

const APPLY_SUFFIX = /\/(apply|application|thanks|confirmation)$/;

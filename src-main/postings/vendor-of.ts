interface VendorRule {
  vendor: string;
  host: RegExp;
  /** Finds the company's slug in "host/path". */
  slug?: RegExp;
}

/** Known applicant tracking systems by their hosts. Adding one is one line. */
const VENDORS: readonly VendorRule[] = [
  {
    vendor: 'greenhouse',
    host: /(^|\.)greenhouse\.io$/,
    slug: /(?:greenhouse\.io\/(?:embed\/.*[?&]for=|v1\/boards\/)?)([\w-]+)/,
  },
  { vendor: 'lever', host: /(^|\.)lever\.co$/, slug: /lever\.co\/(?:v0\/postings\/)?([\w.-]+)/ },
  {
    vendor: 'ashby',
    host: /(^|\.)ashbyhq\.com$/,
    slug: /ashbyhq\.com\/(?:posting-api\/job-board\/)?([^/?]+)/,
  },
  {
    vendor: 'workable',
    host: /(^|\.)workable\.com$/,
    slug: /apply\.workable\.com\/(?:api\/v\d\/(?:widget\/)?accounts\/)?(?!j\/|api\/)([\w-]+)/,
  },
  {
    vendor: 'smartrecruiters',
    host: /(^|\.)smartrecruiters\.com$/,
    slug: /(?:jobs|careers)\.smartrecruiters\.com\/([\w-]+)|companies\/([\w-]+)\/postings/,
  },
  { vendor: 'recruitee', host: /(^|\.)recruitee\.com$/, slug: /^([\w-]+)\.recruitee\.com/ },
  { vendor: 'personio', host: /(^|\.)jobs\.personio\.(de|com|es)$/, slug: /^([\w-]+)\.jobs\.personio/ },
  { vendor: 'teamtailor', host: /(^|\.)teamtailor\.com$/, slug: /^([\w-]+)\.(?:\w+\.)?teamtailor\.com/ },
  {
    vendor: 'workday',
    host: /(^|\.)(myworkdayjobs|myworkdaysite)\.com$/,
    slug: /^([\w-]+)\.(?:wd\d+\.)?myworkdayjobs|recruiting\/([\w-]+)/,
  },
  {
    vendor: 'icims',
    host: /(^|\.)icims\.com$/,
    slug: /^(?:\w+-)??(?:careers|jobs|uscareers|external)?-?([\w-]+?)\.icims\.com/,
  },
  { vendor: 'bamboohr', host: /(^|\.)bamboohr\.com$/, slug: /^([\w-]+)\.bamboohr\.com/ },
  { vendor: 'jobvite', host: /(^|\.)jobvite\.com$/, slug: /jobs\.jobvite\.com\/(?:careers\/)?([\w-]+)/ },
  {
    vendor: 'rippling',
    host: /(^|\.)rippling(-ats)?\.com$/,
    slug: /ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)/,
  },
  { vendor: 'pinpoint', host: /(^|\.)pinpointhq\.com$/, slug: /^([\w-]+)\.pinpointhq\.com/ },
  { vendor: 'breezy', host: /(^|\.)breezy\.hr$/, slug: /^([\w-]+)\.breezy\.hr/ },
  { vendor: 'jazzhr', host: /(^|\.)applytojob\.com$/, slug: /^([\w-]+)\.applytojob\.com/ },
  { vendor: 'paylocity', host: /(^|\.)paylocity\.com$/ },
  { vendor: 'oracle', host: /(^|\.)oraclecloud\.com$/ },
  { vendor: 'successfactors', host: /(^|\.)(successfactors\.(com|eu)|sapsf\.(com|eu))$/ },
  { vendor: 'eightfold', host: /(^|\.)eightfold\.ai$/, slug: /^([\w-]+)\.eightfold\.ai/ },
  { vendor: 'neogov', host: /(^|\.)(governmentjobs|schooljobs)\.com$/, slug: /careers\/([\w-]+)/ },
  { vendor: 'linkedin', host: /(^|\.)linkedin\.com$/ },
  { vendor: 'indeed', host: /(^|\.)indeed\.\w+$/ },
];

/** The tracking system that an address belongs to; null for one that is not known. */
export function vendorOf(address: string): string | null {
  return ruleOf(address)?.vendor ?? null;
}

/** A company's token or slug in an address of its vendor, as it is written there. */
export function companySlugOf(address: string): string | null {
  const rule = ruleOf(address);
  if (rule?.slug === undefined) return null;
  const url = new URL(address);
  const match = rule.slug.exec(`${url.hostname}${decodeURI(url.pathname)}${url.search}`);
  const slug = match?.slice(1).find((group) => group !== undefined);
  return slug === undefined || GENERIC_SLUG.test(slug) ? null : slug;
}

const GENERIC_SLUG = /^(www|jobs?|careers?|apply|embed|api|app|boards?|job-boards|v0|v1|en|search)$/i;

/** A slug as a name: "moss-maple" becomes "Moss Maple". */
export function nameOfSlug(slug: string): string {
  return slug
    .split(/[-_+\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function ruleOf(address: string): VendorRule | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return VENDORS.find((rule) => rule.host.test(hostname));
}

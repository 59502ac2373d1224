/** The attributes in which pages name their own parts for tests, counters and styles. */
const MARKS = [
  'data-at',
  'data-test',
  'data-testid',
  'data-test-id',
  'data-cy',
  'data-qa',
  'data-hook',
  'data-automation',
  'id',
];
/** Elements one of whose marks holds one of the words. */
const marked = (...words: string[]): string[] =>
  words.flatMap((word) => MARKS.map((mark) => `[${mark}*="${word}" i]`));

/** Where the vendors' own pages write a posting's parts; the first that has words is believed. */
export const TITLE_SELECTORS = [
  '#titletextonly',
  '[typeof~=JobPosting] [property=title]',
  '.top-card-layout__title',
  '.topcard__title',
  '[data-automation-id=jobPostingHeader]',
  '[data-ui=job-title]',
  '.posting-headline h2',
  '.app-title',
  '.job__title h1',
  '.job-header h1',
  '[itemprop=title]',
  'h1.job-title',
  '.job-title h1',
  '.iCIMS_Header h1',
  '.jv-header',
  '.job-title',
  '.jobTitle',
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  ...marked('job-title', 'jobtitle', 'positionname', 'position-name', 'vacancy-title').map(
    (mark) => `h1${mark}`,
  ),
  '[class*=JobTitle i] h1',
  'h1[class*=title i]:not([class*=site i])',
  'h2[class*=entry-title i]',
  '[class*=job-title i]',
];

export const COMPANY_SELECTORS = [
  '.topcard__org-name-link',
  '.topcard__flavor:not(.topcard__flavor--bullet)',
  '[data-ui=company-name]',
  '[itemprop=hiringOrganization] [itemprop=name]',
  '[itemprop=hiringOrganization]',
  '[typeof~=JobPosting] [property=hiringOrganization] [property=name]',
  '[data-testid="inlineHeader-companyName"]',
  '[data-company-name]',
  '.company-name',
  '.companyName',
  '.employer-name',
  '[class*=company-name i]',
  '[class*=companyName i]',
  '[class*=employer-name i]',
  '.job__company',
  ...marked(
    'company-name',
    'companyname',
    'employer-name',
    'employername',
    'company-link',
    'advertiser-name',
  ),
  '[class*=company__name i]',
  '[class*=company_name i]',
  '[class*=employer__name i]',
  '[class*=comp-name i]',
  '[class*=org-name i]',
  '[class*=organisation-name i]',
  '[class*=organization-name i]',
  '.company',
  '.employer',
];

/** Parts that are called an employer's in the page's own words: believed where they hold a name. */
export const EMPLOYER_SELECTORS = [
  'org',
  'organization',
  'organisation',
  'advertiser',
  'recruiter',
  'hiring-company',
  'firma',
  'arbeitgeber',
  'unternehmen',
  'entreprise',
  'employeur',
  'empresa',
  'azienda',
  'bedrijf',
  'werkgever',
  'pracodawca',
  'zamestnavatel',
  'arbetsgivare',
  'foretag',
].flatMap((word) => [`.${word}`, `[id="${word}"]`]);

export const PLACE_SELECTORS = [
  '.topcard__flavor--bullet',
  '[data-automation-id=locations] dd',
  '[data-automation-id=locations]',
  '[data-ui=job-location]',
  '.posting-categories .location',
  '.job__location',
  '.job-location',
  '[itemprop=jobLocation] [itemprop=addressLocality]',
  '[itemprop=jobLocation]',
  '.jv-job-detail-meta',
  '[data-testid="inlineHeader-companyLocation"]',
  '[class*=job-location i]',
  '[class*=jobLocation i]',
  ...marked('job-location', 'joblocation', 'metadata-location', 'detail-location', 'workplaces', 'job-place'),
  '.location',
  '[class*=location i]',
];

export const POSTED_SELECTORS = [
  '.posted-time-ago__text',
  '[class*=posted-date i]',
  '[class*=date-posted i]',
  '[class*=postedOn i]',
  '[data-automation-id=postedOn] dd',
  ...marked('date-posted', 'date_posted', 'dateposted', 'posted-date', 'posted_date', 'display-date'),
];

export const DESCRIPTION_SELECTORS = [
  '.show-more-less-html__markup',
  '.description__text',
  '[data-automation-id=jobPostingDescription]',
  '[data-ui=job-description]',
  '.job__description',
  '.job-description',
  '#job-description',
  '.jobDescriptionText',
  '#jobDescriptionText',
  '.iCIMS_JobContent',
  '.jv-job-detail-description',
  '[itemprop=description]',
  '.posting-page',
  '.jobDescription',
  '.job-details',
  '[class*=job-description i]',
  '[class*=jobDescription i]',
  '[class*=JobDescription]',
  '.posting',
  '#content',
  'main',
  'article',
  '[role=main]',
];

/** The text of the first selector that finds some, no longer than `most` characters. */
export function firstText(
  document: Document,
  selectors: readonly string[],
  most: number,
): string | undefined {
  for (const selector of selectors) {
    const text = ownWords(document.querySelector(selector));
    if (text !== '' && text.length <= most) return text;
  }
  return undefined;
}

/** An element's words; without the links and buttons that stand behind words of its own ("Acme  About us"). */
function ownWords(element: Element | null): string {
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  const isBeside = [...(element?.children ?? [])].every((child) =>
    /^(?:A|BUTTON|SVG|IMG)$/i.test(child.nodeName),
  );
  const words = own.map(({ textContent }) => textContent ?? '').join(' ');
  return (isBeside && /\p{L}/u.test(words) ? words : (element?.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A page's meta value by `name`, `property` or `itemprop`. */
export function metaOf(document: Document, name: string): string | undefined {
  const element = document.querySelector(
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  );
  return element?.getAttribute('content')?.trim() || undefined;
}

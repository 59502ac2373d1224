/** Where the vendors' own pages write a posting's parts; the first that has words is believed. */
export const TITLE_SELECTORS = [
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
  '[class*=JobTitle i] h1',
  'h1[class*=title i]',
  '[class*=job-title i]',
];

export const COMPANY_SELECTORS = [
  '.topcard__org-name-link',
  '.topcard__flavor:not(.topcard__flavor--bullet)',
  '[data-ui=company-name]',
  '[itemprop=hiringOrganization] [itemprop=name]',
  '[itemprop=hiringOrganization]',
  '[data-testid="inlineHeader-companyName"]',
  '[data-company-name]',
  '.company-name',
  '.companyName',
  '.employer-name',
  '[class*=company-name i]',
  '[class*=companyName i]',
  '[class*=employer-name i]',
  '.job__company',
  '.company',
];

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
  '.location',
  '[class*=location i]',
];

export const POSTED_SELECTORS = [
  '.posted-time-ago__text',
  '[class*=posted-date i]',
  '[class*=date-posted i]',
  '[class*=postedOn i]',
  '[data-automation-id=postedOn] dd',
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
    const text = (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= most) return text;
  }
  return undefined;
}

/** A page's meta value by `name`, `property` or `itemprop`. */
export function metaOf(document: Document, name: string): string | undefined {
  const element = document.querySelector(
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  );
  return element?.getAttribute('content')?.trim() || undefined;
}

/** Where a vendor's interface gives one posting whole, whose page is drawn by scripts or holds little. */
const DETAILS: readonly (readonly [page: RegExp, address: (match: RegExpExecArray) => string])[] = [
  [
    /^https:\/\/([\w-]+)\.bamboohr\.com\/(?:careers|jobs\/view\.php\?id=)\/?(\d+)/,
    ([, company, id]) => `https://${company}.bamboohr.com/careers/${id}/detail`,
  ],
  [
    /^https:\/\/([\w-]+)\.(wd\d+)\.myworkdayjobs\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?([\w-]+)(\/(?:job|details)\/[^?#]+)/,
    ([, company, centre, site, path = '']) =>
      `https://${company}.${centre}.myworkdayjobs.com/wday/cxs/${company}/${site}${path.replace(/^\/details\//, '/job/').replace(/\/apply\/?$/, '')}`,
  ],
  [
    /^https:\/\/([\w.-]+\.oraclecloud\.com)\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/([\w-]+)\/(?:job|requisitions\/preview)\/(\d+)/,
    ([, host, site, id]) =>
      `https://${host}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id=%22${id}%22,siteNumber=${site}`,
  ],
  [
    /^https:\/\/ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)\/jobs\/([\w-]+)/,
    ([, company, id]) => `https://api.rippling.com/platform/api/ats/v1/board/${company}/jobs/${id}`,
  ],
  [
    /^https:\/\/jobs\.smartrecruiters\.com\/([\w-]+)\/(\d{6,})/,
    ([, company, id]) => `https://api.smartrecruiters.com/v1/companies/${company}/postings/${id}`,
  ],
];

/** The address of the vendor's interface for a posting's page; null where there is none that is known. */
export function detailAddress(page: string): string | null {
  for (const [pattern, address] of DETAILS) {
    const match = pattern.exec(page);
    if (match !== null) return address(match);
  }
  return null;
}

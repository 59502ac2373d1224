/** Title and company in a search hit's headline, as the boards write their pages' titles; the page itself is read later. */
export function hitTitle(headline: string, token: string | null): { title: string; company: string } {
  const line = headline.replace(/\s*(\.\.\.|…)\s*$/, '').trim();
  const application = /^Job Application for (.+) at (.+?)(?:\s[-|].*)?$/i.exec(line);
  if (application) return { title: application[1] ?? line, company: application[2] ?? '' };
  const at = /^(.+?)\s+@\s+(.+?)(?:\s[-|].*)?$/.exec(line);
  if (at) return { title: at[1] ?? line, company: at[2] ?? '' };
  const company = nameOf(token);
  const parts = line.split(/\s+[-–|]\s+/);
  const isCompany = (part: string) =>
    company !== '' && squeezed(part).startsWith(squeezed(company).slice(0, 12));
  const named = parts.find(isCompany);
  const title = parts.find((part) => part !== named) ?? line;
  return { title, company: named ?? company };
}

function nameOf(token: string | null): string {
  const [first = ''] = (token ?? '').split(/[./]/);
  return first
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

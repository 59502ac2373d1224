import words from '../../../resources/postings/board-words.json' with { type: 'json' };

const HEAD = [
  '.site-title',
  '.site-name',
  '.navbar-brand',
  'header .logo',
  'header [class*=logo i]',
  'header a[href="/"]',
  'header > a',
  'header > span',
  '[class*=site-header i] a',
  'header img[alt]',
].join(', ');
const LONGEST = 60;

const OFFERS = new RegExp(`^(?:${words.offers.join('|')})$`, 'iu');

const AGENCY = new RegExp(`\\S\\s+(?:${words.agencies.join('|')})(?!\\p{L})`, 'iu');

/** "Trivent Interim": the name of an agency, which offers what boards do and is an employer all the same. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/** Whether a page's head offers what sites for job advertisements do: "For employers", "Upload your CV". */
export function isOfBoard(document: Document): boolean {
  const links = document.querySelectorAll(
    'header a, header li, header button, header nav, nav a, nav li, [class*=topnav i]',
  );
  return [...links].some((element) =>
    (element.textContent ?? '').split(/[|·\n]/).some((words) => OFFERS.test(words.trim())),
  );
}

/** The names in the head of a site's pages: an employer's own, or a board's. */
export function siteOwners(document: Document): string[] {
  return [...document.querySelectorAll(HEAD)].flatMap((element) => {
    const image = element.matches('img') ? element : element.querySelector('img[alt]');
    const words = [element.textContent ?? '', image?.getAttribute('alt') ?? '']
      .map((text) =>
        text
          .replace(/\s+/g, ' ')
          .replace(/\s*[-–|]?\s*\b(?:logo|home|homepage)$|^logo\s+(?:of |de |von )?/i, '')
          .trim(),
      )
      .find((text) => text !== '');
    return words !== undefined && words.length <= LONGEST ? [words] : [];
  });
}

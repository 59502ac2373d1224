const LABEL = { resume: 'Resume', letter: 'Cover-Letter', sheet: 'Interview' };

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Record<string, string> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' };

/** A file name that an employer sees, e.g. `Jane-Doe-Resume-Acme.pdf`: ASCII, valid on every system, at most 100 characters. */
export function documentFileName(
  kind: keyof typeof LABEL,
  person: string,
  company: string,
  extension = 'pdf',
): string {
  const parts = [slug(person, 40), LABEL[kind], slug(company, 40)].filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

function slug(text: string, limit: number): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØłŁđĐ]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['\u2019]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/g, '');
}

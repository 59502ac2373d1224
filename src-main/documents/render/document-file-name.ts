import { withoutAccents } from '#shared/domain/fold.ts';

const LABEL = { resume: 'Resume', letter: 'Cover-Letter', sheet: 'Interview' };

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
  return withoutAccents(text)
    .replace(/['\u2019]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/g, '');
}

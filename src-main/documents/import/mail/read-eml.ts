import PostalMime, { type Address, type Email } from 'postal-mime';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { Mail } from '#shared/replies/mail.ts';
import { invitationTimes } from '#shared/replies/times/invitation-times.ts';
import { readDocumentText } from '../read-document-text.ts';

const MOST = 200_000;

/** A saved e-mail (`.eml`) in any encoding, with or without HTML. Throws a `ValidationError` for a file that is none. */
export async function readEml(bytes: Uint8Array): Promise<Mail> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch(() => null);
  const text = email === null ? '' : await textOf(email);
  if (email === null || email.headers.length === 0 || (text.trim() === '' && !email.subject))
    throw new ValidationError(
      'This is no e-mail that can be read. Save the e-mail as .eml, or paste its text instead.',
    );
  const at = new Date(email.date ?? '');
  return {
    from: visibleText(written(email.from)),
    subject: visibleText(email.subject ?? '').slice(0, 500),
    sentAt: Number.isNaN(at.getTime()) ? null : at.toISOString(),
    text: visibleText(text).slice(0, MOST),
    automatic: isAutomatic(email),
    files: email.attachments
      .filter(({ disposition }) => disposition !== 'inline')
      .flatMap(({ filename }) => (filename ? [visibleText(filename).slice(0, 200)] : [])),
    times: timesOf(email),
  };
}

/** A calendar's file is attached, or one of the ways in which the mail is written. */
function timesOf({ attachments }: Email): Mail['times'] {
  const home = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const times = attachments
    .filter(({ mimeType, filename }) => mimeType === 'text/calendar' || /\.ics$/i.test(filename ?? ''))
    .flatMap(({ content }) =>
      invitationTimes(
        visibleText(typeof content === 'string' ? content : new TextDecoder().decode(content)),
        home,
      ),
    );
  const seen = new Set<string>();
  return times.filter(({ startsAt }) => !seen.has(startsAt) && seen.add(startsAt) !== undefined);
}

async function textOf({ text = '', html = '' }: Email): Promise<string> {
  if (text.trim() !== '' || html.trim() === '') return text;
  const { text: read } = await readDocumentText('mail.html', new TextEncoder().encode(html)).catch(() => ({
    text: '',
  }));
  return read;
}

function written(from: Address | undefined): string {
  if (from?.address === undefined) return from?.name ?? '';
  return (from.name ? `${from.name} <${from.address}>` : from.address).slice(0, 300);
}

/** RFC 3834, and what senders of bulk mail add. */
function isAutomatic({ headers }: Email): boolean {
  const value = (name: string) => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  return (
    value('auto-submitted').startsWith('auto-replied') ||
    value('x-autoreply') !== '' ||
    value('x-autorespond') !== '' ||
    value('list-id') !== ''
  );
}

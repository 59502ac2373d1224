/** A message as it is written to a file. */
export interface OutgoingMail {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  files: readonly { name: string; mime: string; base64: string }[];
}

/** The most characters of a line of base64 (RFC 2045, 6.8). */
const LINE = 76;

/**
 * A message as a file (`.eml`, RFC 5322 and 2045) that mail programs open as a draft: `X-Unsent` says that it was not
 * sent. `boundary` may stand in no part; what is not plain ASCII is encoded, and a line break ends no header.
 */
export function mailFile({ from, to, subject, text, files }: OutgoingMail, boundary: string): string {
  const part = (headers: readonly string[], body: string): string =>
    [`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', '', wrapped(body)].join('\r\n');
  return [
    `From: ${named(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${encoded(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    part(['Content-Type: text/plain; charset=utf-8'], base64(text.replace(/\r?\n/g, '\r\n'))),
    ...files.map(({ name, mime, base64: body }) =>
      part(
        [`Content-Type: ${mime}`, `Content-Disposition: attachment; filename*=UTF-8''${percent(name)}`],
        body,
      ),
    ),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function named({ name, address }: OutgoingMail['from']): string {
  return name === '' ? oneLine(address) : `${encoded(name)} <${oneLine(address)}>`;
}

/** As encoded words (RFC 2047), each short enough for its line; ASCII letters as they are. */
function encoded(text: string): string {
  const line = oneLine(text);
  if (/^[\w .,:;()/+&'-]*$/.test(line) && line.length <= LINE) return line;
  const pieces = line.match(/[\s\S]{1,10}/gu) ?? [];
  return pieces.map((piece) => `=?utf-8?B?${base64(piece)}?=`).join('\r\n ');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

function percent(name: string): string {
  return encodeURIComponent(oneLine(name)).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function wrapped(body: string): string {
  return (body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\r\n');
}

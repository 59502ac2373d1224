import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { ValidationError } from '#shared/errors/index.ts';
import type { Submission } from './control.ts';

/** The most bytes that a form or a file may have. */
const LIMIT_BYTES = 10 * 1024 * 1024;

/** Reads a form's body, multipart or url-encoded. Throws a `ValidationError` when it is larger than 10 MB or no form. */
export function readSubmission(request: IncomingMessage): Promise<Submission> {
  return new Promise((resolve, reject) => {
    // Boxes may be named as anything, also as what every object has.
    const sent: Submission = { values: Object.create(null), files: Object.create(null) };
    const fail = (message: string, status = 400): void => {
      request.unpipe();
      request.resume();
      reject(new ValidationError(message, { status }));
    };
    const parser = parserOf(request);
    if (parser === null) return fail('This request carries no form.');
    let total = 0;
    request.on('data', (chunk: Buffer) => {
      total += chunk.length;
      if (total > LIMIT_BYTES) fail('The application is larger than 10 MB. Attach smaller files.', 413);
    });
    parser.on('field', (name, value) => {
      sent.values[name] = [...(sent.values[name] ?? []), value];
    });
    parser.on('file', (name, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (info.filename) sent.files[name] = { name: info.filename, bytes: Buffer.concat(chunks) };
      });
    });
    parser.on('error', () => fail('The form could not be read.'));
    parser.on('close', () => resolve(sent));
    request.on('error', () => fail('The connection was lost while the form was read.'));
    request.pipe(parser);
  });
}

function parserOf(request: IncomingMessage): busboy.Busboy | null {
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8' });
  } catch {
    return null;
  }
}

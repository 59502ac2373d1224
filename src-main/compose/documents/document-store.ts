import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ReadBackOf } from '#main/documents/read-back/read-back.ts';
import { createTellOnce } from '#main/documents/read-back/tell-once.ts';
import { documentFileName } from '#main/documents/render/document-file-name.ts';
import { renderDocument } from '#main/documents/render/render-document.ts';
import type { RenderedPdf } from '#main/documents/render/render-pdf.ts';
import { writeWhole } from '#main/documents/render/write-whole.ts';
import type { DocumentOwner } from '#main/pipeline/types.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { CheatSheet } from '#shared/domain/cheat-sheet.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { paperOf } from './paper-of.ts';

/** So many documents' read-backs are at hand. */
const READ_KEPT = 200;

export interface DocumentStoreDeps {
  dataDir: string;
  templatesDir: string;
  fontsDirs: string[];
  workers: Workers;
  files: Repositories['files'];
  ids: Ids;
}

/** Writes documents and pictures into the data folder and remembers them by id. */
export function createDocumentStore({
  dataDir,
  templatesDir,
  fontsDirs,
  workers,
  files,
  ids,
}: DocumentStoreDeps) {
  const read = new Map<string, Promise<ReadBackOf>>();
  /** A document as a program reads it from its PDF. What was read last is at hand. */
  const readBack = async (
    document: ResumeDocument | LetterDocument,
    owner: DocumentOwner,
    pdf: { pdfPath?: string } = {},
  ): Promise<ReadBackOf> => {
    const paper = await paperOf(owner);
    const key = createHash('sha256')
      .update(JSON.stringify([document, paper]))
      .digest('hex');
    const known = read.get(key);
    if (known !== undefined) return known;
    const reading = workers.run('readBack', { document, templatesDir, fontsDirs, paper, ...pdf });
    read.set(key, reading);
    reading.catch(() => read.delete(key));
    for (const old of [...read.keys()].slice(0, -READ_KEPT)) read.delete(old);
    return reading;
  };
  /** `onDisk`: the name of the file in its own folder; `name` is what the user reads. */
  const keep = async (
    { name, mime, onDisk }: { name: string; mime: string; onDisk: string },
    bytes: Uint8Array,
    profileId: string,
  ): Promise<string> => {
    const id = ids.next('file');
    const path = join(dataDir, 'documents', id, onDisk);
    await writeWhole(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.save({ id, profileId, path, name, mime, bytes: bytes.byteLength, sha256 });
    return id;
  };
  return {
    /** Sets a document in type off the main thread; gives the file's id. */
    async render(document: ResumeDocument | LetterDocument, owner: DocumentOwner): Promise<string> {
      const id = ids.next('file');
      const fileName = documentFileName(document.kind, document.contact.name, owner.company);
      const paper = await paperOf(owner);
      const outDir = join(dataDir, 'documents', id);
      const rendered = await renderDocument(
        { document, templatesDir, fontsDirs, paper, outDir, fileName },
        (input) => workers.run('renderPdf', input),
      );
      const { path, mime, bytes, sha256 } = rendered;
      files.save({ id, profileId: owner.profile.id, path, name: fileName, mime, bytes, sha256 });
      // At hand when the document is approved: nobody waits for it then. One that fails is read when it is asked for.
      readBack(document, owner, { pdfPath: path }).catch(() => undefined);
      return id;
    },
    /** Sets a document in type without keeping it. */
    async preview(document: ResumeDocument | LetterDocument, owner: DocumentOwner): Promise<RenderedPdf> {
      return workers.run('renderPdf', { document, templatesDir, fontsDirs, paper: await paperOf(owner) });
    },
    readBack,
    /** Those of the differences that this profile's user was not told of since the start. */
    tellOnce: createTellOnce(),
    /** A document as a file to be saved, in the format that is asked for. */
    async write(
      document: ResumeDocument | LetterDocument,
      format: DocumentFormat,
      owner: DocumentOwner,
    ): Promise<{ name: string; bytes: Uint8Array }> {
      const paper = await paperOf(owner);
      const input = { document, templatesDir, fontsDirs, paper, format };
      const bytes = await workers.run('writeDocument', input);
      return { name: documentFileName(document.kind, document.contact.name, owner.company, format), bytes };
    },
    /** Sets an empty letter in type without keeping it; gives its size in bytes. */
    async tryOut(): Promise<number> {
      const { bytes } = await workers.run('renderPdf', { document: EMPTY_LETTER, templatesDir, fontsDirs });
      return bytes.byteLength;
    },
    /** Keeps a document that was made elsewhere; false where the profile has the same one already. */
    async keepDocument(
      profileId: string,
      { name, bytes }: { name: string; bytes: Uint8Array },
    ): Promise<boolean> {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (files.ofProfile(profileId).some((one) => one.sha256 === sha256 && one.name === name)) return false;
      const id = ids.next('file');
      const path = join(dataDir, 'documents', id, name);
      await writeWhole(path, bytes);
      const mime = MIMES[extname(name).toLowerCase()] ?? 'application/octet-stream';
      files.save({ id, profileId, path, name, mime, bytes: bytes.byteLength, sha256 });
      return true;
    },
    /** Keeps a PDF of the user's own, byte for byte; gives its id. */
    keepOwn: (name: string, bytes: Uint8Array, profileId: string): Promise<string> =>
      keep({ name, mime: 'application/pdf', onDisk: 'own.pdf' }, bytes, profileId),
    /** Keeps an e-mail that the user may send, under a name that mail programs open; gives its id. */
    keepMail: (name: string, bytes: Uint8Array, profileId: string): Promise<string> =>
      keep({ name, mime: 'message/rfc822', onDisk: 'application.eml' }, bytes, profileId),
    /** Sets a cheat sheet in type without keeping it. */
    async sheet(sheet: CheatSheet, owner: DocumentOwner): Promise<{ name: string; bytes: Uint8Array }> {
      const paper = await paperOf(owner);
      const bytes = await workers.run('renderSheet', { sheet, templatesDir, fontsDirs, paper });
      return { name: documentFileName('sheet', owner.profile.name.full, owner.company), bytes };
    },
    /** Keeps any file of the user's own, byte for byte; gives its id. On the disk it has no name that could be started. */
    keepFile: (name: string, bytes: Uint8Array, profileId: string): Promise<string> => {
      const mime = MIMES[extname(name).toLowerCase()] ?? 'application/octet-stream';
      return keep({ name, mime, onDisk: 'kept.bin' }, bytes, profileId);
    },
    /** Keeps a picture of a page; gives its id. */
    async keepPicture(jpeg: Buffer, profileId: string): Promise<string> {
      const id = ids.next('picture');
      const path = join(dataDir, 'pictures', `${id}.jpg`);
      await writeWhole(path, jpeg);
      const sha256 = createHash('sha256').update(jpeg).digest('hex');
      files.save({
        id,
        profileId,
        path,
        name: basename(path),
        mime: 'image/jpeg',
        bytes: jpeg.byteLength,
        sha256,
      });
      return id;
    },
    /** The file behind an id, if it is still there. */
    async resolve(id: string): Promise<{ path: string; mime: string } | null> {
      const file = files.get(id);
      if (!file || !(await stat(file.path).catch(() => null))) return null;
      return { path: file.path, mime: file.mime };
    },
  };
}

const MIMES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain',
};

const EMPTY_LETTER: LetterDocument = {
  kind: 'letter',
  contact: { name: 'JobAI', email: '', phone: '', location: '', links: [] },
  ...{ date: '', company: '', role: '', salutation: '', paragraphs: [], closing: '', signature: '' },
};
export type DocumentStore = ReturnType<typeof createDocumentStore>;

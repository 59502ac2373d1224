import type { z } from 'zod';
import type { HttpPort, ReadablePage, ReadOptions } from '#agents/ports.ts';
import type { DownloadOptions } from './download.ts';

export interface RequestOptions extends ReadOptions {
  /** The user (or a setting) named this address: it may be private, and robots.txt is not asked. The host stays named. */
  named?: boolean | undefined;
  /** An interface made for programs: robots.txt is not asked. */
  api?: boolean | undefined;
  /** Sent as JSON, by POST. */
  json?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A page with what its host says about asking for it again. */
export interface HttpPage extends ReadablePage {
  etag?: string | undefined;
  /** As the host wrote it. */
  lastModified?: string | undefined;
}

/** Large files, written as they come. */
export interface Downloads {
  /** See `download`; the pace and robots.txt are not asked for one file that the user wants. */
  download(url: string, file: string, options: DownloadOptions): Promise<void>;
}

/**
 * The app's way to the web. Every call has a time limit, a size limit, checked redirects and a polite pace for each host.
 * Throws `ExternalServiceError` (or `RateLimitError`) with the host, the cause and what to do; an abort is passed on as it is.
 */
export interface Http extends HttpPort {
  /** A 304 is given back as it is: only who asked by `if-none-match` or `if-modified-since` gets one. */
  read(url: string, options?: RequestOptions): Promise<HttpPage>;
  /** Reads JSON and checks its shape; the message of a failure names the field. Counts as `api`. */
  json<T>(url: string, schema: z.ZodType<T>, options?: RequestOptions): Promise<T>;
  /** Sends JSON and reads the answer like `json`. */
  post<T>(url: string, body: unknown, schema: z.ZodType<T>, options?: RequestOptions): Promise<T>;
  /** Lets an origin of the app's own (the practice board), or one that the user named before, pass, though its address is private. */
  allow(origin: string): void;
  /**
   * Throws where an address may not be asked. A name that stands for a public address now is not followed to a private one
   * later, even if it is named.
   */
  check(url: string): Promise<void>;
  /** Whether the user, a setting or the app itself named the address's host. */
  isNamed(url: URL): boolean;
  /** Whether an origin was named, asked, and is of this machine or the user's own network. */
  isNamedInside(origin: string): boolean;
}

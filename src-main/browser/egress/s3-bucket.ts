import { matchesHost } from './outgoing.ts';

/** What stands before Amazon's domain: the bucket, where it is not in the path, and the region. */
const HOST = /^(?:(.+)\.)?s3(?:[.-][a-z0-9-]+){0,3}$/;

/** The bucket that an address of Amazon's S3 is in, in either way to write it; null for any other address. */
export function bucketOf({ hostname, pathname }: URL): string | null {
  if (!matchesHost(hostname, '*.amazonaws.com')) return null;
  const found = HOST.exec(hostname.slice(0, -'.amazonaws.com'.length));
  return found === null ? null : (found[1] ?? pathname.split('/')[1] ?? null);
}

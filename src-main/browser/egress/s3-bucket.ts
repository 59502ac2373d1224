const HOST = /^(?:(.+)\.)?s3(?:[.-][a-z0-9-]+){0,3}\.amazonaws\.com$/;

/** The bucket that an address of Amazon's S3 is in, in either way to write it; null for any other address. */
export function bucketOf({ hostname, pathname }: URL): string | null {
  const found = HOST.exec(hostname);
  return found === null ? null : (found[1] ?? pathname.split('/')[1] ?? null);
}

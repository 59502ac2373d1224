/** The address of a link to a mailbox, as people write it. */
export function mailIn(link: string): string | undefined {
  const address = /^mailto:([^?]+@[^?]+)/i.exec(link)?.[1];
  try {
    return address === undefined ? undefined : decodeURIComponent(address);
  } catch {
    return address;
  }
}

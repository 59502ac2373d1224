import { vendorOf } from '../vendor-of.ts';
import { ashbyForm } from './ashby.ts';
import { greenhouseForm } from './greenhouse.ts';
import { leverForm } from './lever.ts';
import type { FormAddress, PublishedForm } from './published-form.ts';
import { recruiteeForm } from './recruitee.ts';
import { workableForm } from './workable.ts';

/** The vendors that publish what their forms ask. SmartRecruiters does so for holders of a key alone. */
const PUBLISHED: readonly PublishedForm[] = [
  greenhouseForm,
  leverForm,
  ashbyForm,
  workableForm,
  recruiteeForm,
];

/**
 * How and where the form of a posting is published; null where its vendor publishes none. `api` gives what replaces a
 * vendor's interface; `practice` is the origin of the practice board, which speaks as two of the vendors do.
 */
export function publishedAt(
  address: string,
  { api, practice }: { api(vendor: string): string | undefined; practice: string | null },
): { form: PublishedForm; at: FormAddress } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const own = practice !== null && url.origin === practice;
  const vendor = vendorOf(address);
  for (const form of PUBLISHED) {
    if (!own && form.vendor !== vendor) continue;
    const at = form.at(url, own ? practice : api(form.vendor));
    if (at !== null) return { form, at };
  }
  return null;
}

import type { RawControl } from './raw-control.ts';

/** Ids that frameworks number anew at every load: `:r1:`, `spl-form-element_10`, `input-4711`, `mui-12`, a UUID. */
const NUMBERED =
  /^:r|^(mui|radix|headlessui|react-aria|downshift|ember|ext|aria|el|field|input|select|checkbox|radio|textarea|id|spl-form-element|mat-\w+|p-|cdk)[-_:]*[\da-f]+|[\da-f]{8}-[\da-f]{4}-|^\d+$|^react-select-\d+-/i;

/** Makes ids that stay the same when the same form is read again: from the name, a lasting DOM id, or the label. */
export function createFieldIds(): (raw: RawControl, label: string, frame: string) => string {
  const used = new Map<string, number>();
  return (raw, label, frame) => {
    const lasting = [raw.name, raw.id].find((name) => name !== '' && !NUMBERED.test(name));
    const base = slug(lasting ?? '') || slug(label) || slug(raw.name || raw.id) || raw.kind;
    const named = raw.inputType === 'hidden' ? `hidden.${base}` : base;
    const full = frame === '0' ? named : `${frame.replaceAll('/', '-')}.${named}`;
    const count = (used.get(full) ?? 0) + 1;
    used.set(full, count);
    return count === 1 ? full : `${full}~${count}`;
  };
}

function slug(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

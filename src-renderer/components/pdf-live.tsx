import { PdfWithMarks } from './pdf-with-marks.tsx';

const NOTHING = () => null;
/** Tells pages of the same length apart. */
const names = new WeakMap<Uint8Array, string>();

/** A PDF that changes as the user chooses; `label` names it for screen readers. */
export function PdfLive({ bytes, label }: { bytes: Uint8Array; label: string }) {
  const name = names.get(bytes) ?? `${label} ${crypto.randomUUID()}`;
  names.set(bytes, name);
  return <PdfWithMarks name={name} bytes={bytes} over={NOTHING} />;
}

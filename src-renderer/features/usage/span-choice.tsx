import { Segments } from '#renderer/components/segments.tsx';

const SPANS = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
];

/** How far back the figures go. */
export function SpanChoice({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  return (
    <Segments
      size="xs"
      aria-label="How far back"
      data={SPANS}
      value={String(days)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}

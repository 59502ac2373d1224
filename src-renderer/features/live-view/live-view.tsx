import { useState } from 'react';
import { LivePicture } from './live-picture.tsx';
import { useLiveFrames } from './use-live-frames.ts';

/** The picture of a page that is being filled, and who drives it; one of several at a time. Shows nothing while no form is open. */
export function LiveView() {
  const frames = [...useLiveFrames().values()];
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    frames.findIndex((frame) => frame.jobId === chosen),
  );
  const frame = frames[at];
  if (frame === undefined) return null;
  const next = frames[(at + 1) % frames.length] ?? frame;
  return (
    <LivePicture
      key={frame.jobId}
      frame={frame}
      position={at + 1}
      of={frames.length}
      onNext={() => setChosen(next.jobId)}
    />
  );
}

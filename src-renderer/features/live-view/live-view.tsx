import { useState } from 'react';
import { LivePicture } from './live-picture.tsx';
import { useLiveFrames } from './use-live-frames.ts';

/** The picture of a page that is being filled, and who drives it; of several the user's own first. Shows nothing while no form is open. */
export function LiveView() {
  const frames = [...useLiveFrames().values()];
  const [chosen, setChosen] = useState<string | null>(null);
  const frame =
    frames.find(({ jobId }) => jobId === chosen) ??
    frames.find(({ driver }) => driver === 'user') ??
    frames[0];
  if (frame === undefined) return null;
  const at = frames.indexOf(frame);
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

import { useEffect, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { follow } from '#renderer/lib/follow.ts';
import type { LiveFrame } from '#shared/contract/pipeline.ts';

type Frames = ReadonlyMap<string, LiveFrame>;

const NONE: Frames = new Map();

/** The newest picture of each open page by its job, oldest page first; one render a frame. */
export function useLiveFrames(): Frames {
  const [frames, setFrames] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    const newest = new Map<string, LiveFrame>();
    let frame = 0;
    const show = () => {
      frame = 0;
      setFrames(new Map(newest));
    };
    void follow((signal) => client.pipeline.liveView({}, { signal }), stop.signal, {
      take: (picture) => {
        if (picture.jpeg === '') newest.delete(picture.jobId);
        else newest.set(picture.jobId, picture);
        frame ||= requestAnimationFrame(show);
      },
      broke: () => {
        newest.clear();
        frame ||= requestAnimationFrame(show);
      },
    });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, []);
  return frames;
}

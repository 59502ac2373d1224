import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { Section } from '../section.tsx';
import type { SectionProps } from '../use-settings.ts';
import { ChooseEmbedder } from './choose-embedder.tsx';
import { IndexProgress } from './index-progress.tsx';
import { ScanLanguages } from './scan-languages.tsx';

/** How often it looks while something goes on, in ms. */
const LOOK_MS = 1_000;

/** What finds by meaning in the user's files. */
export function FilesSection({ settings }: Pick<SectionProps, 'settings'>) {
  const query = useQuery({
    ...orpc.rag.embedder.queryOptions({ input: {} }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && (data.done < data.of || data.local.state === 'fetching') ? LOOK_MS : false,
  });
  return (
    <Section
      title="Your files"
      about="Questions to your files are answered by their words and by what they mean. Choose what looks for the meaning."
    >
      <Loaded
        query={query}
        failed="What finds in your files could not be read"
        skeleton={<PageSkeleton rows={4} />}
      >
        {(state) => (
          <>
            <ChooseEmbedder state={state} settings={settings} />
            <IndexProgress state={state} settings={settings} />
          </>
        )}
      </Loaded>
      <ScanLanguages />
    </Section>
  );
}

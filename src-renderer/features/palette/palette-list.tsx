import { Spotlight } from '@mantine/spotlight';
import { useEffect, useRef } from 'react';
import { matching } from './matching.ts';
import { usePaletteActions } from './palette-actions.ts';
import { PaletteGroup } from './palette-group.tsx';
import { useFoundJobs } from './use-found-jobs.ts';
import { useFoundMore } from './use-found-more.ts';

/**
 * The list scrolls by itself: Mantine's own bars measure the page before it is drawn. What scrolls must be reachable by
 * keyboard.
 */
const PLAIN_SCROLLING = {
  scrollbars: false,
  viewportProps: { tabIndex: 0, style: { scrollbarWidth: 'thin' } },
} as const;

/** What is offered for what was typed; the first of it is chosen. Apart, so that it costs nothing while it is closed. */
export function PaletteList({ query }: { query: string }) {
  const { pages, actions } = usePaletteActions();
  const { jobs, looking } = useFoundJobs(query);
  const more = useFoundMore(query);
  const groups = [
    { label: 'Pages', items: matching(pages, query) },
    { label: 'Actions', items: matching(actions, query) },
    { label: 'Jobs', items: jobs },
    ...more,
  ].filter((group) => group.items.length > 0);

  const list = useRef<HTMLDivElement>(null);
  const first = groups[0]?.items[0]?.id;
  useEffect(() => {
    // Jobs come after the letters: where nothing else matches, Enter means the first of them.
    if (first === undefined || list.current?.querySelector('[data-selected]')) return;
    list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  }, [first]);
  const chooseFirst = (node: HTMLDivElement | null) => {
    list.current = node;
    if (node?.querySelector('[data-selected]') === null)
      node.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  };

  return (
    <Spotlight.ActionsList ref={chooseFirst} {...PLAIN_SCROLLING}>
      {groups.length === 0 ? (
        <Spotlight.Empty>{looking ? 'Looking …' : 'Nothing is called that.'}</Spotlight.Empty>
      ) : (
        groups.map((group) => <PaletteGroup key={group.label} label={group.label} items={group.items} />)
      )}
    </Spotlight.ActionsList>
  );
}

import { partsOf } from '#renderer/lib/pages.ts';
import type { PageId } from '#shared/domain/page.ts';
import classes from './page-parts.module.css';

/** The pages that stand under one of the navigation, as a row of links above the page; nothing where it stands alone. */
export function PageParts({ current }: { current: PageId }) {
  const parts = partsOf(current);
  if (parts.length === 0) return null;
  return (
    <nav className={classes.parts} aria-label="Parts of this page">
      {parts.map(({ id, label }) => (
        <a
          key={id}
          href={`#/${id}`}
          className={classes.part}
          aria-current={id === current ? 'page' : undefined}
        >
          {id === 'settings' ? 'All settings' : label}
        </a>
      ))}
    </nav>
  );
}

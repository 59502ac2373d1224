import { Tag } from './tag.tsx';

/** The one mark of all that belongs to the practice board. */
export function PracticeTag() {
  return (
    <span title="On the practice board: made up, and sent to nobody">
      <Tag tone="fair">Practice</Tag>
    </span>
  );
}

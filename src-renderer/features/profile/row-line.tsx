import { ActionIcon, Group, TagsInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import classes from './item-card.module.css';
import { MoveHandle } from './move-handle.tsx';
import { ShowToggle } from './show-toggle.tsx';
import { useDropTarget } from './use-drop-target.ts';

/** A box of a line; without a width it takes what is left. */
export interface RowField {
  name: string;
  label: string;
  placeholder: string;
  width?: number;
  /** Several words in one box. */
  tags?: boolean;
}

/** An entry that fits on a line. */
export type LineEntry = { id?: string | undefined } & Record<string, unknown>;

interface Props {
  path: string;
  item: LineEntry;
  fields: readonly RowField[];
  name: string;
  index: number;
  count: number;
  hidden: boolean;
  dragged: boolean;
  dragging: boolean;
  onChange: (place: string, value: unknown) => void;
  onMove: (from: number, to: number) => void;
  onDrag: (index: number | null) => void;
  onDrop: (index: number) => void;
  onHide: (id: string) => void;
  onRemove: (index: number, name: string) => void;
}

/** One short entry on a line of its own; drawn again only when it changed, as there may be a hundred. */
export const RowLine = memo(function RowLine(props: Props) {
  const { path, item, fields, name, index, count, hidden } = props;
  const { onChange, onMove, onDrag, onHide, onRemove } = props;
  const target = useDropTarget(props);
  const id = item.id ?? '';
  return (
    <Group gap="xs" wrap="nowrap" align="center" className={classes.line ?? ''} {...target}>
      <MoveHandle {...{ id, name, index, count, onMove, onDrag }} />
      {fields.map((field) => {
        const box = {
          'aria-label': field.label,
          placeholder: field.placeholder,
          ...(field.width === undefined ? { flex: 1 } : { w: field.width }),
        };
        const place = `${path}.${index}.${field.name}`;
        const value = item[field.name];
        return field.tags === true ? (
          <TagsInput
            key={field.name}
            {...box}
            splitChars={[',', ';']}
            value={Array.isArray(value) ? value : []}
            onChange={(words) => onChange(place, words)}
          />
        ) : (
          <TextInput
            key={field.name}
            {...box}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(place, event.currentTarget.value)}
          />
        );
      })}
      <ShowToggle {...{ id, name, hidden, onHide }} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Remove ${name}`}
        onClick={() => onRemove(index, name)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}, isSame);

/** The form makes all entries anew with each key, so their contents are compared. */
function isSame({ item: before, ...one }: Props, { item: now, ...other }: Props): boolean {
  const rest = Object.entries(one).every(([key, value]) => value === other[key as keyof typeof other]);
  return rest && JSON.stringify(before) === JSON.stringify(now);
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import type { Claim } from '#shared/domain/resume-document.ts';
import { listName, moved, withLines } from '#shared/writing/changes/edit-lines.ts';
import { LineBox } from './line-box.tsx';
import classes from './resume-text.module.css';
import type { ResumeDraft } from './use-resume-draft.ts';

interface Props {
  lines: readonly Claim[];
  /** What they belong to, e.g. `Data engineer`. */
  of: string;
  /** Where they stand, by number; the summary's stand in no section. */
  section?: number;
  entry?: number;
  /** The facts that a new line may be about. */
  factIds: readonly string[];
  /** Of the whole document. */
  ledger: readonly LedgerSentence[];
  change: ResumeDraft['change'];
}

/** The lines of one job, school or summary, to be edited and put in order by keyboard or drag. */
export const LineList = memo(function LineList({
  lines,
  of,
  section,
  entry = 0,
  factIds,
  ledger,
  change,
}: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const place = section === undefined ? null : { section, entry };
  const sentences = ledger.filter((one) => one.place.startsWith(`${listName(place)}.`));
  const onChange = (next: Claim[], key: string) =>
    change((document) => withLines(document, place, () => next), key);
  return (
    <>
      <ul className={classes.lines} aria-label={of}>
        {lines.map((line, index) => (
          <LineBox
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place, and keeps its box while it is typed in
            key={index}
            text={line.text}
            name={`line ${index + 1} of ${of}`}
            sentences={sentences.filter(({ text }) => line.text.includes(text))}
            index={index}
            dragged={dragged !== null}
            onText={(text) =>
              onChange(
                lines.map((one, at) => (at === index ? { ...one, text } : one)),
                `${of} ${index}`,
              )
            }
            onMove={(to) => onChange(moved(lines, index, to), '')}
            onRemove={() =>
              onChange(
                lines.filter((_, at) => at !== index),
                '',
              )
            }
            onDrag={setDragged}
            onDropHere={() => {
              if (dragged !== null) onChange(moved(lines, dragged, index), '');
              setDragged(null);
            }}
          />
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconPlus size={12} aria-hidden />}
        aria-label={`Add a line to ${of}`}
        onClick={() => onChange([...lines, { text: '', factIds: [...factIds], origin: 'user' }], '')}
      >
        Add a line
      </Button>
    </>
  );
});

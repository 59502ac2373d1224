import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconPhotoScan } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { MonthInput } from '#renderer/components/month-input.tsx';
import { useLitValue } from '../source/lit-value.ts';
import type { CheckValue } from './check-value.ts';
import { textOf, typedValue } from './value-text.ts';
import classes from './values.module.css';

interface Props {
  value: CheckValue;
  label?: string;
  stored: unknown;
  doubt?: string | undefined;
  error?: string | undefined;
  fromPicture?: boolean;
  /** Where a dialog begins. */
  first?: boolean;
  onChange: (at: string, value: unknown) => void;
}

/** Every value of a scan carries this sign. */
const PictureLabel = ({ words }: { words: string }) => (
  <>
    {words}
    <IconPhotoScan
      size={13}
      stroke={1.8}
      className={classes.picture}
      role="img"
      aria-label=", read from a picture"
    />
  </>
);

/** One value with its place in the file: pointing at one shows the other. */
export const ValueBox = memo(function ValueBox({
  value,
  label,
  stored,
  doubt,
  error,
  fromPicture = false,
  first,
  onChange,
}: Props) {
  const { at, mark, kind } = value;
  const [typed, setTyped] = useState<string | null>(null);
  const lit = useLitValue((state) => state.paths.has(mark));
  const light = useLitValue((state) => state.light);
  const words = label ?? value.label;
  const look = {
    label: fromPicture ? <PictureLabel words={words} /> : words,
    description: doubt,
    error,
    'data-autofocus': first,
  };
  const shown = typed ?? textOf(stored, kind);
  const type = (text: string) => {
    setTyped(text);
    onChange(at, typedValue(text, kind));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only shows where it stands; the box inside does the same by keyboard
    <div
      className={classes.value}
      data-value={mark}
      data-lit={lit || undefined}
      data-doubtful={doubt !== undefined || undefined}
      data-wide={kind === 'text' || kind === 'lines' || kind === 'list' || doubt !== undefined || undefined}
      onMouseEnter={() => light([mark], true)}
      onMouseLeave={() => light([], false)}
      onFocus={() => light([mark], true)}
      onBlur={() => {
        setTyped(null);
        light([], false);
      }}
    >
      {kind === 'yes' ? (
        <Checkbox
          mt={28}
          label={look.label}
          checked={stored === true}
          onChange={(event) => onChange(at, event.currentTarget.checked)}
        />
      ) : kind === 'date' ? (
        <MonthInput {...look} placeholder="Mar 2020" value={shown} onChange={(date) => onChange(at, date)} />
      ) : kind === 'text' || kind === 'lines' ? (
        <Textarea
          {...look}
          classNames={{ input: classes.long ?? '' }}
          value={shown}
          onChange={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <TextInput {...look} value={shown} onChange={(event) => type(event.currentTarget.value)} />
      )}
    </div>
  );
});

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { changesBetween, type ResumeChange } from '#shared/writing/changes/changes-between.ts';
import { takeBack } from '#shared/writing/changes/take-back.ts';
import { Loaded } from '../loaded.tsx';
import classes from './changes-tab.module.css';
import type { ResumeDraft } from './use-resume-draft.ts';

/** What the resume says otherwise than the profile, side by side, change by change: kept, or taken back. */
export function ChangesTab({ draft }: { draft: ResumeDraft }) {
  const { document, change, original } = draft;
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  return (
    <Loaded query={original} failed="Your own words could not be read">
      {(whole) => {
        const changes = changesBetween(whole, document);
        if (changes.length === 0) return <Text c="dimmed">It is as in your profile.</Text>;
        const open = changes.filter(({ id }) => !agreed.has(id)).length;
        return (
          <Stack gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {changes.length} {changes.length === 1 ? 'change' : 'changes'} against your profile
              {open < changes.length && `, ${changes.length - open} accepted`}
            </Text>
            <ul className={classes.list}>
              {changes.map((one) => (
                <li key={one.id} className={classes.change} data-agreed={agreed.has(one.id)}>
                  <Text size="xs" c="dimmed">
                    {placeOf(one)}
                  </Text>
                  <Sides change={one} />
                  <Group gap="xs" mt={6}>
                    <Button
                      size="compact-xs"
                      variant={agreed.has(one.id) ? 'light' : 'default'}
                      aria-pressed={agreed.has(one.id)}
                      onClick={() => setAgreed(toggled(agreed, one.id))}
                    >
                      {agreed.has(one.id) ? 'Accepted' : 'Accept'}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => change(takeBack(whole, document, one))}
                    >
                      {REJECT[one.kind]}
                    </Button>
                  </Group>
                </li>
              ))}
            </ul>
          </Stack>
        );
      }}
    </Loaded>
  );
}

const REJECT: Record<ResumeChange['kind'], string> = {
  'left-out': 'Put it back',
  'left-out-entry': 'Put it back',
  'left-out-section': 'Put it back',
  reworded: 'Use my own words',
  new: 'Take it out',
  order: 'Use my own order',
};

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

function placeOf({ section, entry }: ResumeChange): string {
  const heading = section.slice(section.indexOf('/') + 1);
  return [section === '' ? 'Summary' : heading, entry].filter((part) => part !== '').join(' · ');
}

function Sides({ change }: { change: ResumeChange }) {
  const [before, after] = sidesOf(change);
  return (
    <div className={classes.sides}>
      <div>
        <span className={classes.side}>Yours</span>
        {before.map((text) => (
          <Text key={text} size="sm">
            {text}
          </Text>
        ))}
      </div>
      <div>
        <span className={classes.side}>For this job</span>
        <Text size="sm">{after}</Text>
      </div>
    </div>
  );
}

function sidesOf(change: ResumeChange): [before: string[], after: string] {
  switch (change.kind) {
    case 'left-out':
      return [[change.line.text], 'left out'];
    case 'left-out-entry':
      return [[change.entry], 'left out'];
    case 'left-out-section':
      return [[`${change.entries} ${change.entries === 1 ? 'entry' : 'entries'}`], 'left out'];
    case 'reworded':
      return [change.from.map(({ text }) => text), change.to.text];
    case 'new':
      return [['nothing like it'], change.line.text];
    case 'order':
      return [['in your order'], 'what this posting asks for comes first'];
  }
}

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type LanguageState, ScanLanguage, type ScanReading } from '#shared/domain/scan.ts';
import { LanguageRow } from './language-row.tsx';
import { Way } from './way.tsx';

interface Props {
  languages: readonly LanguageState[];
  onRead: (reading: ScanReading) => void;
}

/** Reading on this machine, in a language that is fetched once. */
export function ReadHere({ languages, onRead }: Props) {
  const [chosen, setChosen] = useState(() => likelyOf(languages));
  const language = languages.find(({ id }) => id === chosen);
  return (
    <Way
      title="Read it on this machine"
      about={`Nothing leaves this machine. A page takes some seconds, and a few signs may be taken for others.${
        language?.state === 'absent' ? ' What knows the language is fetched once, from cdn.jsdelivr.net.' : ''
      }`}
    >
      <NativeSelect
        label="Language of the pages"
        maw={260}
        value={chosen}
        data={languages.map(({ id, name, state }) => ({
          value: id,
          label: state === 'ready' ? `${name} (here already)` : name,
        }))}
        onChange={(event) => setChosen(ScanLanguage.parse(event.currentTarget.value))}
      />
      {language !== undefined && (
        <LanguageRow language={language}>
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => onRead({ by: 'machine', language: language.id })}
          >
            Read the pages
          </Button>
        </LanguageRow>
      )}
    </Way>
  );
}

/** One that is here already, else one of the system's. */
function likelyOf(languages: readonly LanguageState[]): ScanLanguage {
  const ready = languages.filter(({ state }) => state === 'ready');
  const tags = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const among = (some: readonly LanguageState[]) =>
    tags.flatMap((tag) => some.find((one) => one.tag === tag) ?? [])[0];
  return (among(ready) ?? ready[0] ?? among(languages))?.id ?? 'eng';
}

import { Switch } from '@mantine/core';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { RangeInput } from '#renderer/components/range-input.tsx';
import { FetchedBrowser } from './fetched-browser.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

export function BrowserSection({ settings, save }: SectionProps) {
  const { executablePath, address, headless, compareSent, autoPerDay } = settings.browser;
  return (
    <Section
      title="Browser"
      about="Forms are filled in with your own Chrome or Chromium, in a profile of its own."
    >
      {address === '' && <FetchedBrowser key={executablePath} />}
      <CommitInput
        label="Where Chrome is"
        description="Empty: it is found by itself"
        placeholder="Found by itself"
        value={executablePath}
        onCommit={(path) => save({ browser: { executablePath: path.trim() } })}
      />
      <CommitInput
        label="A browser that runs already"
        description="In place of your Chrome: one started with a debugging port, or one on another machine. Its key, where it wants one, is under Keys. Counts once no form is open."
        placeholder="http://127.0.0.1:9222"
        value={address}
        onCommit={(typed) => save({ browser: { address: typed.trim() } })}
      />
      <Switch
        label="Fill in forms in a visible window"
        description="Turned off, you see the page in JobAI only; you can't take over with mouse and keys"
        checked={!headless}
        onChange={(event) => save({ browser: { headless: !event.currentTarget.checked } })}
      />
      <Switch
        label="Compare what leaves with what you approved"
        description="Where an answer of yours was not in what the page sent, the receipt says so"
        checked={compareSent}
        onChange={(event) => save({ browser: { compareSent: event.currentTarget.checked } })}
      />
      <RangeInput
        label="Forms a day that a search may send by itself"
        description="Only where you start a search that sends what is complete; the rest waits for you"
        min={0}
        max={200}
        maw={320}
        allowDecimal={false}
        value={autoPerDay}
        onChange={(count) => count !== null && save({ browser: { autoPerDay: count } })}
      />
    </Section>
  );
}

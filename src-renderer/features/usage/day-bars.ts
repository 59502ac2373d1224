import type { UsageLine } from '#shared/domain/usage-detail.ts';
import { usd } from '#shared/writing/usd.ts';
import { countText, dayText } from './figures-text.ts';

export type DayMeasure = 'cost' | 'tokens' | 'calls';

/** The bars of a day, one on another, in the order of `seriesOf`. */
export type DayBar = { day: string } & Record<string, string | number>;

interface Series {
  name: string;
  color: string;
  of(line: UsageLine): number;
}

const PINE = 'var(--jobai-good)';
const PALE = 'color-mix(in srgb, var(--jobai-good) 45%, transparent)';

/** What stands on each other in a bar. */
export const SERIES: Record<DayMeasure, Series[]> = {
  cost: [{ name: 'Cost', color: PINE, of: (line) => line.costUsd }],
  tokens: [
    { name: 'Tokens sent', color: PINE, of: (line) => line.inputTokens },
    { name: 'Tokens received', color: PALE, of: (line) => line.outputTokens },
  ],
  calls: [
    { name: 'Answered', color: PINE, of: (line) => line.calls - line.failed },
    { name: 'Failed', color: 'var(--jobai-poor)', of: (line) => line.failed },
  ],
};

/** A bar's figure with its unit. */
export function barText(measure: DayMeasure, value: number): string {
  return measure === 'cost' ? usd(value) : countText(value);
}

/** One bar a day. */
export function dayBars(days: readonly UsageLine[], measure: DayMeasure): DayBar[] {
  return days.map((line) => ({
    day: dayText(line.key),
    ...Object.fromEntries(SERIES[measure].map(({ name, of }) => [name, of(line)])),
  }));
}

/** The bars in one sentence, for those who can't see them. */
export function daysSentence(days: readonly UsageLine[], measure: DayMeasure): string {
  const sum = (line: UsageLine) => SERIES[measure].reduce((all, { of }) => all + of(line), 0);
  const used = days.filter((line) => sum(line) > 0);
  const words = used.map((line) => `${dayText(line.key)} ${barText(measure, sum(line))}`);
  return words.length === 0 ? 'Nothing in this time.' : words.join(', ');
}

import type { TagsInputProps } from '@mantine/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TargetsBox } from '#renderer/features/run/targets-box.tsx';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { inWindow } from '../../lib/in-window.ts';

const seen = vi.hoisted(() => ({ props: {} as TagsInputProps }));
vi.mock('@mantine/core', () => ({
  TagsInput(props: TagsInputProps) {
    seen.props = props;
    return null;
  },
}));

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const onChange = vi.fn();
const draw = (name: string) => {
  const source = { name, label: 'A web address', targetHint: 'an address' } as SourceInfo;
  return page.draw(<TargetsBox source={source} given={[]} onChange={onChange} />);
};
const enter = (value: string) => {
  const event = { key: 'Enter', currentTarget: { value }, preventDefault: vi.fn() };
  seen.props.onKeyDown?.(event as never);
  return event.preventDefault.mock.calls.length > 0;
};

it('Enter after what was pasted, and so taken already, does not start the search', async () => {
  await draw('url');
  expect(enter('')).toBe(true);
  expect(enter('one.example')).toBe(false);
});

it('keeps the comma of an address, and takes a typed list apart', async () => {
  await draw('url');
  expect(seen.props.splitChars).not.toContain(',');
  seen.props.onChange?.(['https://one.example/post,12.html', 'https://one.example/1, two.example/2', 'x']);
  expect(onChange).toHaveBeenLastCalledWith([
    ...['https://one.example/post,12.html', 'https://one.example/1', 'two.example/2', 'x'],
  ]);
  await draw('greenhouse');
  expect(seen.props.splitChars).toContain(',');
});

import { expect, test } from 'vitest';
import { remoteOf } from '#main/postings/rules/remote.ts';

test.each([
  [['Remote - US'], '', '', 'remote'],
  [['Berlin (Hybrid)'], '', '', 'hybrid'],
  [['Austin, TX'], 'Engineer (Remote)', '', 'remote'],
  [['on-site'], '', '', 'onsite'],
  [['Austin, TX'], '', 'This is a fully remote position within the US.', 'remote'],
  [['Austin, TX'], '', 'This is a hybrid role with three days a week in our Austin office.', 'hybrid'],
  [['Austin, TX'], '', 'This role is not remote.', 'onsite'],
  [['Austin, TX'], '', 'Remote work is not available for this position.', 'onsite'],
  [['Austin, TX'], '', 'You will run our hybrid cloud on Azure.', null],
  [['Austin, TX'], '', 'You will support remote sites and remote sensing.', null],
  [['Austin, TX'], '', 'This position is based on-site in Austin.', 'onsite'],
  [['London'], 'Remote Sensing Scientist', '', null],
])('%j %s %s', (labels, title, text, expected) => expect(remoteOf(labels, title, text)).toBe(expected));

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathInside } from '#main/shell/inside.ts';

const folder = join('/', 'app', 'out', 'renderer');

describe('pathInside', () => {
  it('joins a file of the window', () => {
    expect(pathInside(folder, '/assets/index.js')).toBe(join(folder, 'assets', 'index.js'));
  });

  it.each(['/../main/index.js', '/%2e%2e/%2e%2e/etc/passwd', '/assets/../../secret', '/a%00b', '/%E0%A4%A'])(
    'refuses %s, which leads out or is malformed',
    (path) => {
      expect(pathInside(folder, path)).toBeNull();
    },
  );
});

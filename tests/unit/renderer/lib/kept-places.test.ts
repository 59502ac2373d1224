import { describe, expect, it } from 'vitest';
import { keepPlaces } from '#renderer/lib/kept-places.ts';

describe('where an address leads', () => {
  it('a list that is come back to has open what was open, before and after one is there', () => {
    const { whereTo, arrive } = keepPlaces();
    arrive({ page: 'jobs', id: 'nurse' });
    arrive({ page: 'profile', id: null });
    expect(whereTo({ page: 'jobs', id: null })).toEqual({ page: 'jobs', id: 'nurse' });
    expect(arrive({ page: 'jobs', id: null })).toEqual({ page: 'jobs', id: 'nurse' });
  });

  it('asked for on the page itself it is the list, and stays so', () => {
    const { whereTo, arrive } = keepPlaces();
    arrive({ page: 'jobs', id: 'nurse' });
    expect(arrive({ page: 'jobs', id: null })).toEqual({ page: 'jobs', id: null });
    arrive({ page: 'run', id: null });
    expect(whereTo({ page: 'jobs', id: null })).toEqual({ page: 'jobs', id: null });
  });

  it('what an address names counts, and a page without a list remembers nothing', () => {
    const { whereTo, arrive } = keepPlaces();
    arrive({ page: 'documents', id: 'letter' });
    arrive({ page: 'profile', id: 'answers' });
    arrive({ page: 'run', id: null });
    expect(whereTo({ page: 'documents', id: 'resume' }).id).toBe('resume');
    expect(whereTo({ page: 'profile', id: null }).id).toBeNull();
  });
});

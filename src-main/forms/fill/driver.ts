import type { ElementHandle, Frame, Locator, Page } from 'playwright-core';
import type { ReadField } from '../read/read-field.ts';

/** One field in the page, ready to be filled. */
export interface Spot {
  field: ReadField;
  page: Page;
  frame: Frame;
  /** Its elements in the order of its marks: one, or one an option. */
  elements: readonly Locator[];
  /** The first of them as it stands in the page now: no second look-up. */
  first: ElementHandle<HTMLElement | SVGElement>;
  /** 0 at the first try. */
  attempt: number;
  signal: AbortSignal;
  /** Throws where the user has the page now: between any two steps of a hand's work the page may have become theirs. */
  mine(): void;
}

export interface Filling {
  /** Chosen options by label, several a line each; `Yes` or `No` for a box to tick. */
  value: string;
  /** Absolute path, for uploads. */
  file: string | null;
  /** Further ones, where a box takes several; `value` has their names, a line each. */
  more?: readonly string[];
}

/** Fills one kind of widget, with the events that a person's hand would cause. */
export interface Driver {
  name: string;
  /** It sends neither presses nor keys: any that the page sees meanwhile is the user's. */
  quiet?: boolean;
  fits(field: ReadField): boolean;
  /** Throws where the widget does not take the value; the caller tries the next driver. */
  fill(spot: Spot, filling: Filling): Promise<void>;
}

/** How long a widget may take to take a value, in ms. */
export const WIDGET_MS = 5000;

/** The user took the page over while a field was being filled in. */
export class LetGo extends Error {
  constructor() {
    super('you took the page over');
    this.name = 'LetGo';
  }
}

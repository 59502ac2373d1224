import type { Driver } from '../driver.ts';
import { calendar, calendarFirst } from './calendar.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { combobox } from './combobox.ts';
import { date } from './date.ts';
import { dateParts } from './date-parts.ts';
import { file } from './file.ts';
import { listbox } from './listbox.ts';
import { phone } from './phone.ts';
import { phoneParts } from './phone-parts.ts';
import { place } from './place.ts';
import { radio } from './radio.ts';
import { richText } from './rich-text.ts';
import { select } from './select.ts';
import { slider } from './slider.ts';
import { tags } from './tags.ts';
import { text } from './text.ts';
import { toggle } from './toggle.ts';
import { typedText } from './typed-text.ts';

/** All widgets that can be filled. Of those that fit a field, the first is tried first and the next after a failure. */
export const DRIVERS: readonly Driver[] = [
  phoneParts,
  phone,
  place,
  slider,
  tags,
  text,
  dateParts,
  calendarFirst,
  date,
  calendar,
  richText,
  select,
  listbox,
  radio,
  checkbox,
  checkboxGroup,
  file,
  toggle,
  combobox,
  typedText,
];

import flatpickr from 'flatpickr';
import { useEffect, useRef, useState } from 'react';
import ReactDatePicker from 'react-datepicker';
import 'flatpickr/dist/flatpickr.min.css';
import 'react-datepicker/dist/react-datepicker.css';
import { keep } from './kit.ts';
import { Box, mount } from './react-kit.tsx';

const iso = (date: Date | null | undefined): string =>
  date
    ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
    : '';

function Picked() {
  const [date, setDate] = useState<Date | null>(null);
  return (
    <div className="field">
      <label htmlFor="start">When can you start?</label>
      <ReactDatePicker
        id="start"
        selected={date}
        placeholderText="Select a date"
        onChange={(next: Date | null) => {
          setDate(next);
          keep('When can you start?', iso(next));
        }}
      />
    </div>
  );
}

function Flat() {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    flatpickr(box.current, {
      altInput: true,
      altFormat: 'F j, Y',
      dateFormat: 'Y-m-d',
      onChange: ([date]) => keep('Earliest start date', iso(date)),
    });
  }, []);
  return (
    <div className="field">
      <label>
        Earliest start date
        <input ref={box} type="text" name="earliest" placeholder="Pick a date" />
      </label>
    </div>
  );
}

/** Calendars of two libraries: one that takes text, and one that only its days fill. */
function Form() {
  return (
    <form action="/sent" method="post">
      <h1>Nurse</h1>
      <Box id="name" label="Full name" question="Full name" />
      <Picked />
      <Flat />
      <button type="submit">Send application</button>
    </form>
  );
}

mount(<Form />);

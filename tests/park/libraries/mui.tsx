import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useState } from 'react';
import { COUNTRIES, keep, LANGUAGES, SOURCES } from './kit.ts';
import { mount } from './react-kit.tsx';

/** A company's own page in Material's components. */
function Form() {
  const [source, setSource] = useState('');
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <form action="/sent" method="post">
        <h1>Join us</h1>
        <TextField label="First name" required onChange={({ target }) => keep('First name', target.value)} />
        <TextField label="Last name" required onChange={({ target }) => keep('Last name', target.value)} />
        <TextField
          label="E-mail"
          required
          type="email"
          onChange={({ target }) => keep('E-mail', target.value)}
        />
        <Autocomplete
          options={COUNTRIES}
          onChange={(_, value) => keep('Country of residence', value)}
          renderInput={(params) => <TextField {...params} label="Country of residence" required />}
        />
        <Autocomplete
          multiple
          disableCloseOnSelect
          options={LANGUAGES}
          onChange={(_, value) => keep('Languages you speak', value.join('\n'))}
          renderInput={(params) => <TextField {...params} label="Languages you speak" />}
        />
        <FormControl fullWidth required>
          <InputLabel id="source-label">How did you hear about us?</InputLabel>
          <Select
            labelId="source-label"
            id="source"
            value={source}
            label="How did you hear about us?"
            onChange={({ target }) => {
              setSource(target.value);
              keep('How did you hear about us?', target.value);
            }}
          >
            {SOURCES.map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        <FormControl>
          <FormLabel id="move">Are you willing to relocate?</FormLabel>
          <RadioGroup
            aria-labelledby="move"
            name="move"
            onChange={(_, value) => keep('Are you willing to relocate?', value)}
          >
            <FormControlLabel value="Yes" control={<Radio />} label="Yes" />
            <FormControlLabel value="No" control={<Radio />} label="No" />
          </RadioGroup>
        </FormControl>
        <DatePicker
          label="When can you start?"
          onChange={(value) =>
            keep('When can you start?', value?.isValid() ? value.format('YYYY-MM-DD') : null)
          }
        />
        <FormControlLabel
          control={<Checkbox onChange={(_, on) => keep('News', on ? 'Yes' : '')} />}
          label="Send me news about other jobs"
        />
        <button type="submit">Send application</button>
      </form>
    </LocalizationProvider>
  );
}

mount(<Form />);

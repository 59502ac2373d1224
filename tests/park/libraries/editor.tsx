import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { useEffect, useRef, useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { keep } from './kit.ts';
import { Box, mount } from './react-kit.tsx';

function Editor({ label }: { label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null || place.current.childElementCount > 0) return;
    const holder = document.createElement('div');
    place.current.append(holder);
    const quill = new Quill(holder, { theme: 'snow' });
    quill.on('text-change', () => keep(label, quill.getText().trim()));
  }, [label]);
  return (
    <div className="form-group">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: editors are labelled like this */}
      <label>{label}</label>
      <div ref={place} />
    </div>
  );
}

function Drop() {
  const [name, setName] = useState('');
  const { getRootProps, getInputProps } = useDropzone({
    accept: { 'application/pdf': ['.pdf'] },
    maxFiles: 1,
    onDrop: ([file]) => {
      setName(file?.name ?? '');
      keep('Resume', file?.name);
    },
  });
  return (
    <div className="form-group">
      <div className="form-label">Resume *</div>
      <div {...getRootProps()} style={{ border: '1px dashed', padding: 16 }}>
        <input {...getInputProps()} />
        <p>{name === '' ? 'Drag and drop a file here, or click to select one' : name}</p>
      </div>
    </div>
  );
}

/** Uploads by a drop zone, and answers in an editor. */
function Form() {
  return (
    <form action="/sent" method="post">
      <h1>Support agent</h1>
      <Box id="name" label="Full name" question="Full name" />
      <Box id="mail" label="Email" question="Email" type="email" />
      <Drop />
      <Editor label="How did you hear about us?" />
      <Editor label="Why do you want to work here?" />
      <button type="submit">Submit application</button>
    </form>
  );
}

mount(<Form />);

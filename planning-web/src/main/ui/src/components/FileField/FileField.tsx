import { useId } from 'react';
import classes from './FileField.module.css';

interface FileFieldProps {
  label: string;
  description: string;
  /** Which files the browser offers, as the accept attribute says it. */
  accept: string;
  chosen: boolean;
  error?: string | undefined;
  onChange: (file: File | undefined) => void;
}

/** A field for one file, by button or by dropping it. */
export function FileField({ label, description, accept, chosen, error, onChange }: FileFieldProps) {
  const id = useId();
  return (
    <div className={classes.file}>
      <label htmlFor={`${id}-file`}>{label}</label>
      <p id={`${id}-words`}>{description}</p>
      <input
        id={`${id}-file`}
        type="file"
        accept={accept}
        aria-describedby={error === undefined ? `${id}-words` : `${id}-words ${id}-wrong`}
        data-chosen={chosen || undefined}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => onChange(event.currentTarget.files?.[0])}
      />
      {error !== undefined && (
        <p id={`${id}-wrong`} className={classes.wrong}>
          {error}
        </p>
      )}
    </div>
  );
}

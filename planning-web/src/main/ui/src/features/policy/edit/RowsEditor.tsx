import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '../Policy.module.css';

interface RowsEditorProps<Row> {
  legend: string;
  rows: readonly Row[];
  added: Row;
  addLabel: string;
  removeLabel: (number: number) => string;
  onChange: (rows: Row[]) => void;
  /** The fields of a row, which is numbered from 1. */
  children: (row: Row, number: number, change: (changes: Partial<Row>) => void) => ReactNode;
}

/** A short list of rows of fields, each of which can be taken out, with one more on request. */
export function RowsEditor<Row>(props: RowsEditorProps<Row>) {
  const { legend, rows, added, addLabel, removeLabel, onChange, children } = props;
  const change = (index: number, changes: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));

  return (
    <fieldset className={classes.options}>
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        <div key={removeLabel(index + 1)} className={classes.option}>
          {children(row, index + 1, (changes) => change(index, changes))}
          <Button variant="subtle" onClick={() => onChange(rows.toSpliced(index, 1))}>
            {removeLabel(index + 1)}
          </Button>
        </div>
      ))}
      <Button variant="default" size="xs" onClick={() => onChange([...rows, added])}>
        {addLabel}
      </Button>
    </fieldset>
  );
}

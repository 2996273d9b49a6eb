import { type ReactNode, useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  /** Names the choice; hidden when the place on the page already says it. */
  label: ReactNode;
  hideLabel?: boolean;
  options: readonly { value: Value; label: ReactNode; disabled?: boolean }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  disabled?: boolean;
  /** One below the other, for options that are sentences. */
  stacked?: boolean;
  describedBy?: string | undefined;
  id?: string;
}

/** One of a few, all in sight: plain radio buttons in the clothes of a switch. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, disabled, stacked = false, describedBy, id } = props;
  const name = useId();

  return (
    <fieldset className={classes.group} aria-describedby={describedBy} id={id} disabled={disabled}>
      <legend className={hideLabel ? classes.hidden : classes.legend}>{label}</legend>
      <div className={classes.track} data-stacked={stacked || undefined}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classes.option}
            data-chosen={option.value === value || undefined}
            data-disabled={option.disabled || undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

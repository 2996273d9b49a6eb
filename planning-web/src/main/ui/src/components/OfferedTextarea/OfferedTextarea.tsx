import { Textarea, type TextareaProps } from '@mantine/core';
import { useRef } from 'react';
import { componentText } from '../text';
import classes from './OfferedTextarea.module.css';

interface OfferedTextareaProps extends TextareaProps {
  label: string;
  value: string;
  /** What is known already and may belong here. */
  offers: readonly string[];
  onTake: (offer: string) => void;
}

/** A text that may be known already: while it is empty, one click writes what is offered below it. */
export function OfferedTextarea({ offers, onTake, className, ...textarea }: OfferedTextareaProps) {
  const t = componentText.useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = [...new Set(offers.map((offer) => offer.trim()))].filter((offer) => offer !== '');
  const offersNow = textarea.value === '' && !textarea.readOnly && shown.length > 0;

  return (
    <div className={className}>
      <Textarea ref={field} {...textarea} />
      {offersNow && (
        <ul className={classes.offers} aria-label={t('offers', { field: textarea.label })}>
          {shown.map((offer) => (
            <li key={offer}>
              <button
                type="button"
                className={classes.offer}
                onClick={() => {
                  onTake(offer);
                  // The button that was pressed goes with the offers.
                  requestAnimationFrame(() => field.current?.focus());
                }}
              >
                {offer}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { Textarea, type TextareaProps } from '@mantine/core';
import { useRef } from 'react';
import { Offers } from '../Offers/Offers';

interface OfferedTextareaProps extends TextareaProps {
  label: string;
  value: string;
  /** What is known already and may belong here. */
  offers: readonly string[];
  onTake: (offer: string) => void;
}

/** A text that may be known already: while it is empty, one click writes what is offered below it. */
export function OfferedTextarea({ offers, onTake, className, ...textarea }: OfferedTextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  return (
    <div className={className}>
      <Textarea ref={field} {...textarea} />
      {textarea.value === '' && !textarea.readOnly && (
        <Offers
          field={textarea.label}
          offers={offers}
          onTake={(offer) => {
            onTake(offer);
            // The button that was pressed goes with the offers.
            requestAnimationFrame(() => field.current?.focus());
          }}
        />
      )}
    </div>
  );
}

import { componentText } from '../text';
import classes from './Offers.module.css';

interface OffersProps {
  /** The label of the field that they are for. */
  field: string;
  offers: readonly string[];
  onTake: (offer: string) => void;
}

/** What may belong into a field, each one click away; blank and repeated offers are left out. */
export function Offers({ field, offers, onTake }: OffersProps) {
  const t = componentText.useText();
  const shown = [...new Set(offers.map((offer) => offer.trim()))].filter((offer) => offer !== '');

  return (
    shown.length > 0 && (
      <ul className={classes.offers} aria-label={t('offers', { field })}>
        {shown.map((offer) => (
          <li key={offer}>
            <button type="button" className={classes.offer} onClick={() => onTake(offer)}>
              <span className={classes.words}>{offer}</span>
            </button>
          </li>
        ))}
      </ul>
    )
  );
}

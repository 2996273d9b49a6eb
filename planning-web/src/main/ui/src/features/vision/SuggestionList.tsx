import { IconPlus } from '@tabler/icons-react';
import type { MetricSuggestion } from './model';
import classes from './SuggestionList.module.css';
import { visionText } from './text';

interface SuggestionListProps {
  suggestions: readonly MetricSuggestion[];
  onTake: (suggestion: MetricSuggestion) => void;
  onTakeAll?: () => void;
}

/** What this level is usually judged by; one click adds it, ready to be changed. */
export function SuggestionList({ suggestions, onTake, onTakeAll }: SuggestionListProps) {
  const t = visionText.useText();
  if (suggestions.length === 0) {
    return null;
  }
  return (
    <div className={classes.suggestions}>
      <span className={classes.title}>{t('suggestions.title')}</span>
      <ul className={classes.list}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.name}>
            <button
              type="button"
              className={classes.take}
              title={suggestion.definition}
              aria-label={t('suggestions.take', { name: suggestion.name })}
              onClick={() => onTake(suggestion)}
            >
              <IconPlus size={14} aria-hidden />
              {suggestion.name}
            </button>
          </li>
        ))}
        {onTakeAll && suggestions.length > 1 && (
          <li>
            <button type="button" className={classes.take} onClick={onTakeAll}>
              <IconPlus size={14} aria-hidden />
              {t('suggestions.all')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

import { Checkbox } from '@mantine/core';
import { Card } from '@/components/Card/Card';
import { ALONG, type Choices, toggled } from './model';
import classes from './rollover.module.css';
import { rolloverText } from './text';

interface AlongCardProps {
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** Chooses what goes along with the items and objectives that are carried over. */
export function AlongCard({ choices, onChoose }: AlongCardProps) {
  const t = rolloverText.useText();
  const hints: Partial<Record<(typeof ALONG)[number], string>> = {
    COST: t('along.hint.COST'),
    DEPENDENCY: t('along.hint.DEPENDENCY'),
    ITEM_SET: t('along.hint.ITEM_SET'),
    TRIPWIRE: t('along.hint.TRIPWIRE'),
    REVISIT: t('along.hint.REVISIT'),
    CAPACITY: t('along.hint.CAPACITY'),
  };
  return (
    <Card title={t('along.title')}>
      <p className={classes.lead}>{t('along.words')}</p>
      <div className={classes.along}>
        {ALONG.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`along.kind.${kind}`)}
            description={hints[kind]}
            checked={choices.along.has(kind)}
            onChange={() => onChoose({ ...choices, along: toggled(choices.along, kind) })}
          />
        ))}
      </div>
    </Card>
  );
}

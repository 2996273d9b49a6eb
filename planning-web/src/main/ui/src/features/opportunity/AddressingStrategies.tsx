import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Opportunity } from '@/api/opportunities';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import classes from './opportunity.module.css';
import { opportunityText } from './text';
import { useStrategyRemoval } from './use-strategy-choosing';

interface AddressingStrategiesProps {
  opportunity: Opportunity;
  onAdd: () => void;
}

/** The strategies of the year that go for the outcome. The server says who may choose them. */
export function AddressingStrategies({ opportunity, onAdd }: AddressingStrategiesProps) {
  const t = opportunityText.useText();
  const { remove, removing, failure } = useStrategyRemoval();
  const { strategies, mayChooseStrategies } = opportunity;
  const isEmpty = strategies.length === 0;
  const addButton = mayChooseStrategies && (
    <Button
      variant={isEmpty ? 'default' : 'subtle'}
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={onAdd}
    >
      {t('strategies.add')}
    </Button>
  );

  return (
    <Card title={t('strategies.title')} flush aside={!isEmpty && addButton}>
      {isEmpty ? (
        <EmptyState part title={t('strategies.none')} action={addButton}>
          {t(mayChooseStrategies ? 'strategies.noneWords' : 'strategies.noneWordsReader')}
        </EmptyState>
      ) : (
        <ul className={classes.strategies}>
          {strategies.map((strategy) => (
            <li key={strategy.id} className={classes.strategy}>
              <Link to="/strategy">{strategy.name}</Link>
              {mayChooseStrategies && (
                <ActionIcon
                  aria-label={t('strategies.remove', { name: strategy.name })}
                  disabled={removing}
                  data-print="hide"
                  onClick={() => remove(strategy)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Card>
  );
}

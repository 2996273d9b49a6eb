import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { VisionLevel } from '@/api/visions';
import { Card } from '@/components/Card/Card';
import type { Editing } from '@/components/EditForm/use-editing';
import { toast } from '@/components/Toasts/toasts';
import { MetricFields } from './MetricFields';
import classes from './MetricsEditor.module.css';
import { blankMetric, type MetricSuggestion, MOST_METRICS, moved, openSuggestions, withSuggestion } from './model';
import { metricSuggestionsQuery } from './queries';
import { SuggestionList } from './SuggestionList';
import { visionText } from './text';
import type { VisionFormValues } from './use-vision-editing';

interface MetricsEditorProps {
  editing: Editing<VisionFormValues>;
  level: VisionLevel;
  cycle: Cycle;
}

/** One North Star and the metrics that guide towards it. */
export function MetricsEditor({ editing: { form }, level, cycle }: MetricsEditorProps) {
  const t = visionText.useText();
  const { data: suggestions } = useSuspenseQuery(metricSuggestionsQuery(level));
  const { metrics } = form.getValues();
  // A North Star that was taken begins anew, with its definition folded away.
  const [star, setStar] = useState<string>();
  const open = openSuggestions(suggestions, metrics);
  const guiding = open.filter(({ kind }) => kind === 'INPUT').slice(0, MOST_METRICS - metrics.length);
  const isFull = metrics.length >= MOST_METRICS;
  const setMetrics = (next: typeof metrics) => form.setFieldValue('metrics', next);

  /** The chip that was pressed is gone: on to what the new metric still lacks. */
  function take(...taken: readonly MetricSuggestion[]) {
    setMetrics(taken.reduce((all, suggestion) => withSuggestion(all, suggestion, cycle.currency), metrics));
    setStar(taken.find(({ kind }) => kind === 'NORTH_STAR')?.name ?? star);
    const at = taken[0]?.kind === 'NORTH_STAR' ? 0 : metrics.length;
    requestAnimationFrame(() => form.getInputNode(`metrics.${at}.lastTarget`)?.focus());
  }

  function add() {
    setMetrics([...metrics, blankMetric('INPUT')]);
    requestAnimationFrame(() => form.getInputNode(`metrics.${metrics.length}.name`)?.focus());
  }

  function remove(index: number) {
    const [removed] = metrics.slice(index, index + 1);
    form.clearErrors();
    setMetrics(metrics.toSpliced(index, 1));
    if (removed) {
      toast(t('metrics.removed', { name: removed.name || t('metrics.unnamed') }), {
        undo: () => setMetrics(form.getValues().metrics.toSpliced(index, 0, removed)),
      });
    }
  }

  function move(from: number, to: number) {
    form.clearErrors();
    setMetrics(moved(metrics, from, to));
  }

  return (
    <>
      <Card title={t('metrics.star')} aside={t('metrics.starHint')}>
        {metrics.map(
          (metric, index) =>
            metric.kind === 'NORTH_STAR' && (
              <MetricFields
                key={`${metric.key} ${star}`}
                form={form}
                index={index}
                cycle={cycle}
                name={t('metrics.star')}
              />
            ),
        )}
        <SuggestionList suggestions={open.filter(({ kind }) => kind === 'NORTH_STAR')} onTake={take} />
      </Card>
      <Card title={t('metrics.guiding')} aside={t('metrics.blankHint')}>
        {metrics.length < 2 && <p className={classes.none}>{t('metrics.noGuiding')}</p>}
        <ol className={classes.list}>
          {metrics.map(
            (metric, index) =>
              metric.kind === 'INPUT' && (
                <li key={metric.key} className={classes.item}>
                  <MetricFields
                    form={form}
                    index={index}
                    cycle={cycle}
                    name={metric.name || t('metrics.numbered', { number: index })}
                    onRemove={() => remove(index)}
                    onUp={index > 1 ? () => move(index, index - 1) : undefined}
                    onDown={index < metrics.length - 1 ? () => move(index, index + 1) : undefined}
                  />
                </li>
              ),
          )}
        </ol>
        {!isFull && (
          <div className={classes.add}>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t('metrics.add')}
            </Button>
            <SuggestionList suggestions={guiding} onTake={take} onTakeAll={() => take(...guiding)} />
          </div>
        )}
      </Card>
    </>
  );
}

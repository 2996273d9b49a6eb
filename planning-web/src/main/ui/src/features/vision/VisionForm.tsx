import { Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Cycle } from '@/api/cycle';
import type { Product } from '@/api/products';
import type { Vision, VisionLevel } from '@/api/visions';
import { Card } from '@/components/Card/Card';
import { EditForm } from '@/components/EditForm/EditForm';
import { toast } from '@/components/Toasts/toasts';
import { HorizonField } from './HorizonField';
import { MetricsEditor } from './MetricsEditor';
import type { VisionEntry } from './model';
import { visionText } from './text';
import { useVisionEditing, type VisionFormValues } from './use-vision-editing';

interface VisionFormProps {
  level: VisionLevel;
  product: Product | undefined;
  vision: Vision | undefined;
  cycle: Cycle;
}

export function VisionForm({ level, product, vision, cycle }: VisionFormProps) {
  const t = visionText.useText();
  const navigate = useNavigate();
  const editing = useVisionEditing(vision, { cycle, level, productId: product?.id }, () => {
    toast(t('saved'));
    if (vision === undefined) {
      navigate({ to: '/vision' });
    }
  });
  const labels: Record<keyof VisionEntry, string> = {
    statement: t('field.statement'),
    horizonYears: t('field.horizonYears'),
    metrics: t('metrics.title'),
  };

  return (
    <EditForm<VisionFormValues>
      editing={editing}
      fieldLabels={labels}
      showValue={showValue}
      saveLabel={vision === undefined ? t('saveNew') : t('save')}
    >
      <Card title={t('field.statement')}>
        <Textarea
          aria-label={t('field.statement')}
          placeholder={t(`example.${level}`)}
          autosize
          minRows={3}
          maxLength={2000}
          size="md"
          {...editing.form.getInputProps('statement')}
        />
        <HorizonField editing={editing} cycleYear={cycle.year} />
      </Card>
      <MetricsEditor editing={editing} level={level} cycle={cycle} />
    </EditForm>
  );
}

function showValue(field: string, value: unknown): string {
  if (field !== 'metrics' || !Array.isArray(value)) {
    return String(value ?? '');
  }
  return (value as VisionEntry['metrics'])
    .map(({ name, lastTarget, lastResult, target }) => `${name}: ${[lastTarget, lastResult, target].join(' / ')}`)
    .join('; ');
}

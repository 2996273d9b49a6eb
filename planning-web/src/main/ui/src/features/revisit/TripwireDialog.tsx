import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import { type Objective, objectivesQuery } from '@/api/objectives';
import type { Comparison, Tripwire } from '@/api/revisits';
import { type Vision, visionsQuery } from '@/api/visions';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { toast } from '@/components/Toasts/toasts';
import { subjectText } from '@/components/Watched/words';
import { typedFigure, unitIn } from '@/lib/figure';
import classes from './dialogs.module.css';
import { type First, figureOf, type TripwireEntry } from './model';
import { SubjectFields } from './SubjectFields';
import { revisitText } from './text';
import { useTripwireEditing } from './use-tripwire-editing';

interface TripwireDialogProps {
  cycle: Cycle;
  /** The one to change; without it a new one is set. */
  tripwire?: Tripwire;
  first: First;
  onClose: () => void;
}

const COMPARISONS: readonly Comparison[] = ['AT_LEAST', 'AT_MOST', 'FALLS_AT_MOST'];

interface Measured {
  readonly value: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number | undefined;
}

export function TripwireDialog({ cycle, tripwire, first, onClose }: TripwireDialogProps) {
  const t = revisitText.useText();
  const objectives = useQuery(objectivesQuery(cycle.id)).data ?? [];
  const visions = useQuery(visionsQuery(cycle.id)).data ?? [];
  const groups = measuresOf(objectives, visions);
  const editing = useTripwireEditing({
    cycle,
    tripwire,
    first,
    onSaved: (name) => {
      toast(t(tripwire ? 'tripwire.saved' : 'tripwire.created', { name }));
      onClose();
    },
  });
  const { form } = editing;
  const { values, getInputProps, setFieldValue, setValues } = form;
  const measured = groups.flatMap(({ items }) => items).find(({ value }) => value === values.measureId);
  const unit = unitIn(cycle.currency, tripwire?.measure.unit ?? measured?.unit ?? '');
  const falls = values.comparison === 'FALLS_AT_MOST';
  const labels = labelsFor(unit, falls);

  /** A fall is counted from where the figure began, unless somebody has typed otherwise. */
  function watch(measureId: string, comparison: Comparison) {
    const chosen = groups.flatMap(({ items }) => items).find(({ value }) => value === measureId);
    const begins = comparison === 'FALLS_AT_MOST' && figureOf(values.baseline) === undefined;
    setValues({ measureId, comparison, ...(begins ? { baseline: typedFigure(chosen?.from) } : {}) });
  }

  return (
    <FormDialog<TripwireEntry>
      title={t(tripwire ? 'tripwire.edit' : 'newTripwire')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) =>
        field === 'comparison' ? t(`field.comparisons.${value as Comparison}`) : String(value)
      }
      saveLabel={t(tripwire ? 'tripwire.save' : 'tripwire.create')}
      size="medium"
      onClose={onClose}
    >
      {tripwire ? (
        <p className={classes.fixed}>
          <strong>{tripwire.measure.name}</strong>
          <span>{subjectText(tripwire.subject)}</span>
        </p>
      ) : (
        <>
          <SubjectFields cycle={cycle} form={form} values={values} />
          <NativeSelect
            label={labels.measureId}
            description={groups.length === 0 ? t('field.measureNone') : t('field.measureHint')}
            data={[{ value: '', label: t('field.choose'), disabled: true }, ...groups]}
            {...getInputProps('measureId')}
            onChange={(event) => watch(event.currentTarget.value, values.comparison)}
          />
        </>
      )}
      <NativeSelect
        label={labels.comparison}
        data={COMPARISONS.map((value) => ({ value, label: t(`field.comparisons.${value}`) }))}
        {...getInputProps('comparison')}
        onChange={(event) => watch(values.measureId, event.currentTarget.value as Comparison)}
      />
      <div className={classes.pair}>
        <TextInput label={labels.threshold} inputMode="decimal" autoComplete="off" {...getInputProps('threshold')} />
        {falls && (
          <TextInput label={labels.baseline} inputMode="decimal" autoComplete="off" {...getInputProps('baseline')} />
        )}
      </div>
      <div className={classes.pair}>
        <TextInput type="date" label={labels.startsOn} {...getInputProps('startsOn')} />
        <TextInput type="date" label={labels.endsOn} {...getInputProps('endsOn')} />
      </div>
      <PersonSelect
        label={labels.ownerId}
        current={tripwire?.owner}
        {...getInputProps('ownerId')}
        value={values.ownerId === '' ? null : values.ownerId}
        onChange={(personId) => setFieldValue('ownerId', personId ?? '')}
      />
      <Textarea
        label={labels.agreed}
        description={t('field.agreedHint')}
        autosize
        minRows={2}
        maxLength={500}
        {...getInputProps('agreed')}
      />
    </FormDialog>
  );
}

function labelsFor(unit: string, falls: boolean): Record<keyof TripwireEntry & string, string> {
  const t = revisitText.text;
  const limit = unit === '' ? t('field.threshold') : t('field.thresholdIn', { unit });
  return {
    subjectKind: t('field.subjectKind'),
    subjectId: t('field.choose'),
    measureId: t('field.measure'),
    comparison: t('field.comparison'),
    threshold: falls ? t('field.share') : limit,
    baseline: unit === '' ? t('field.baseline') : t('field.baselineIn', { unit }),
    startsOn: t('field.startsOn'),
    endsOn: t('field.endsOn'),
    ownerId: t('field.owner'),
    agreed: t('field.agreed'),
  } as Record<keyof TripwireEntry & string, string>;
}

/** Key results under their objectives, then the metrics that guide the visions. */
function measuresOf(objectives: readonly Objective[], visions: readonly Vision[]) {
  const ofObjectives = objectives.map(({ title, keyResults }) => ({
    group: title,
    items: keyResults.map(
      (one): Measured => ({ value: `KEY_RESULT:${one.id}`, label: one.title, unit: one.unit, from: one.baseline }),
    ),
  }));
  const ofVisions = visions.map(({ subject, level, metrics }) => ({
    group: subject?.name ?? revisitText.text(`field.vision.${level}`),
    items: metrics.flatMap(({ id, name, unit, lastResult }): Measured[] =>
      id == null ? [] : [{ value: `METRIC:${id}`, label: name, unit, from: lastResult ?? undefined }],
    ),
  }));
  return [...ofObjectives, ...ofVisions].filter(({ items }) => items.length > 0);
}

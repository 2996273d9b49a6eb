import { Input } from '@mantine/core';
import type { Editing } from '@/components/EditForm/use-editing';
import { Segments } from '@/components/Segments/Segments';
import classes from './HorizonField.module.css';
import { HORIZONS, horizonYear } from './model';
import { visionText } from './text';
import type { VisionFormValues } from './use-vision-editing';

interface HorizonFieldProps {
  editing: Editing<VisionFormValues>;
  cycleYear: number;
}

export function HorizonField({ editing: { form }, cycleYear }: HorizonFieldProps) {
  const t = visionText.useText();
  const error = form.errors['horizonYears'];

  return (
    <div className={classes.horizon}>
      <Segments
        label={t('field.horizonYears')}
        value={String(form.getValues().horizonYears)}
        onChange={(years) => form.setFieldValue('horizonYears', Number(years))}
        options={HORIZONS.map((years) => ({
          value: String(years),
          label: t('horizon', { count: years, year: horizonYear(cycleYear, years) }),
        }))}
      />
      {error && <Input.Error>{error}</Input.Error>}
    </div>
  );
}

import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { Segments } from '@/components/Segments/Segments';
import { MadeLink } from './MadeLink';
import { daysFrom } from './model';
import { shareText } from './text';
import { type NewLink, useNewLink } from './use-link-editing';

const LONGEST = 365;

/** Asks for whom, until when and how much; then shows the address, once. */
export function NewLinkDialog({ cycle, onClose }: { cycle: Cycle; onClose: () => void }) {
  const [token, setToken] = useState<string>();
  return token === undefined ? (
    <LinkForm cycle={cycle} onMade={setToken} onClose={onClose} />
  ) : (
    <MadeLink token={token} onClose={onClose} />
  );
}

interface LinkFormProps {
  cycle: Cycle;
  onMade: (token: string) => void;
  onClose: () => void;
}

function LinkForm({ cycle, onMade, onClose }: LinkFormProps) {
  const t = shareText.useText();
  const editing = useNewLink(cycle.id, onMade);
  const { form } = editing;
  const { values, setFieldValue, getInputProps } = form;

  return (
    <FormDialog<NewLink>
      title={t('new')}
      editing={editing}
      fieldLabels={{
        audience: t('field.audience'),
        expiresOn: t('field.expiresOn'),
        lanes: t('field.lanes'),
        frozen: t('field.frozen'),
        showsMoney: t('field.showsMoney'),
        showsNames: t('field.showsNames'),
      }}
      showValue={(_, value) => (typeof value === 'boolean' ? t(value ? 'value.yes' : 'value.no') : String(value))}
      saveLabel={t('create')}
      onClose={onClose}
    >
      <TextInput
        label={t('field.audience')}
        description={t('field.audienceHint')}
        maxLength={120}
        autoComplete="off"
        data-autofocus
        {...getInputProps('audience')}
      />
      <TextInput
        type="date"
        label={t('field.expiresOn')}
        description={t('field.expiresOnHint')}
        min={daysFrom(new Date(), 1)}
        max={daysFrom(new Date(), LONGEST)}
        {...getInputProps('expiresOn')}
      />
      <Segments
        label={t('field.frozen')}
        stacked
        options={[
          { value: 'live', label: t('field.live') },
          { value: 'frozen', label: t('field.snapshot') },
        ]}
        value={values.frozen ? 'frozen' : 'live'}
        onChange={(value) => setFieldValue('frozen', value === 'frozen')}
      />
      <Segments
        label={t('field.lanes')}
        options={[
          { value: 'PRODUCT', label: t('shared.product') },
          { value: 'THEME', label: t('shared.theme') },
        ]}
        value={values.lanes}
        onChange={(value: NewLink['lanes']) => setFieldValue('lanes', value)}
      />
      <Checkbox label={t('field.showsMoney')} {...getInputProps('showsMoney', { type: 'checkbox' })} />
      <Checkbox label={t('field.showsNames')} {...getInputProps('showsNames', { type: 'checkbox' })} />
    </FormDialog>
  );
}

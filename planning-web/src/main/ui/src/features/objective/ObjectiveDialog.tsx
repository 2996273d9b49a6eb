import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import type { Objective } from '@/api/objectives';
import { type Product, productsQuery } from '@/api/products';
import { holds, useSession } from '@/api/session';
import type { Theme } from '@/api/themes';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import type { ObjectiveEntry } from './entries';
import { objectiveText } from './text';
import { useObjectiveEditing } from './use-objective-editing';

interface ObjectiveDialogProps {
  cycle: Cycle;
  themes: readonly Theme[];
  /** The objective to edit; without it the dialog writes a new one. */
  objective?: Objective;
  themeId?: string | undefined;
  onClose: () => void;
}

const COMMITMENTS = ['COMMITTED', 'ASPIRATIONAL'] as const;

export function ObjectiveDialog({ cycle, themes, objective, themeId, onClose }: ObjectiveDialogProps) {
  const t = objectiveText.useText();
  const session = useSession();
  const leads = holds(session, 'PRODUCT_LEADER');
  const products = useQuery(productsQuery).data ?? [];
  const own = products.filter(({ id }) => leads || holds(session, 'PRODUCT_MANAGER', id));
  const editing = useObjectiveEditing({
    cycle,
    objective,
    first: { themeId: themeId ?? (themes.length === 1 ? (themes[0]?.id ?? '') : ''), ownerId: session.person.id },
    needsProduct: !leads,
    onSaved: (name) => {
      toast(t(objective ? 'saved' : 'created', { name }));
      onClose();
    },
  });
  const { getInputProps, values, setFieldValue } = editing.form;
  const labels = {
    title: t('field.title'),
    why: t('field.why'),
    themeId: t('field.theme'),
    productId: t('field.product'),
    ownerId: t('field.owner'),
    commitment: t('field.commitment'),
  } as Record<keyof ObjectiveEntry & string, string>;

  return (
    <FormDialog<ObjectiveEntry>
      title={objective ? t('edit') : t('new')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) => wordsOf(field, String(value), { themes, products, t })}
      saveLabel={objective ? t('save') : t('create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={labels.title}
        placeholder={t('field.titleExample')}
        maxLength={120}
        data-autofocus
        {...getInputProps('title')}
      />
      <Textarea
        label={labels.why}
        description={t('field.whyHint')}
        autosize
        minRows={2}
        maxLength={500}
        {...getInputProps('why')}
      />
      <NativeSelect
        label={labels.themeId}
        data={[
          { value: '', label: t('field.themeNone'), disabled: true },
          ...themes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...getInputProps('themeId')}
      />
      <NativeSelect
        label={labels.productId}
        data={[
          { value: '', label: t(leads ? 'field.productNone' : 'field.productChoose'), disabled: !leads },
          ...own.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...getInputProps('productId')}
      />
      <PersonSelect
        label={labels.ownerId}
        current={objective?.owner}
        {...getInputProps('ownerId')}
        value={values.ownerId === '' ? null : values.ownerId}
        onChange={(personId) => setFieldValue('ownerId', personId ?? '')}
      />
      <Segments
        stacked
        label={labels.commitment}
        options={COMMITMENTS.map((value) => ({
          value,
          label: (
            <span>
              <strong>{t(`commitment.${value}`)}</strong>, {t(`commitmentHelp.${value}`)}
            </span>
          ),
        }))}
        value={values.commitment}
        onChange={(commitment) => setFieldValue('commitment', commitment)}
      />
    </FormDialog>
  );
}

interface Names {
  themes: readonly Theme[];
  products: readonly Product[];
  t: ReturnType<typeof objectiveText.useText>;
}

/** For whoever compares two versions: names instead of ids. */
function wordsOf(field: string, value: string, { themes, products, t }: Names): string {
  switch (field) {
    case 'themeId':
      return themes.find(({ id }) => id === value)?.name ?? value;
    case 'productId':
      return products.find(({ id }) => id === value)?.name ?? t('field.productNone');
    case 'commitment':
      return t(`commitment.${value as Objective['commitment']}`);
    default:
      return value;
  }
}

import { Button, TextInput } from '@mantine/core';
import { Card } from '@/components/Card/Card';
import { EditForm } from '@/components/EditForm/EditForm';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { policyWords } from '@/components/PolicyWords/policy-words';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import { type Draft, SEATS, TIERS, type TierFields, tierFields, tiersFrom } from './model';
import { readDraft, useWrite, versionOf } from './use-draft';

const NUMBERS = ['signers', 'validDays', 'waitingDays'] as const;

/** Who signs for each tier: figures in a table, with two presets to begin with. */
export function TiersForm({ draft }: { draft: Draft }) {
  const t = policyText.useText();
  const words = policyWords.useText();
  const write = useWrite();
  const rows = [
    ...NUMBERS.map((field) => ({ field, label: t(`edit.tier.${field}`) })),
    ...SEATS.map((field) => ({ field, label: words(`kind.${field}`) })),
  ];
  const labels = Object.fromEntries(
    TIERS.flatMap((tier) =>
      rows.map(({ field, label }) => [`${tier}.${field}`, `${t('bank.upTo', { tier })}: ${label}`]),
    ),
  );
  const loaded = (of: Draft): Loaded<TierFields> => ({
    // Mantine reads a dot in a name as a path, so the fields are named without one.
    values: keyed(tierFields(of.text.tiers), '.', '_'),
    version: versionOf(of),
  });
  const editing = useEditing<TierFields>({
    loaded: loaded(draft),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(values)
          .filter(([, value]) => !/^\d{0,3}$/.test(value))
          .map(([name]) => [name, t('edit.number')]),
      ),
    save: async (values, version) => {
      const before = versionOf(draft) === version ? draft : await readDraft();
      return loaded(await write(before, version, { ...before.text, tiers: tiersFrom(keyed(values, '_', '.')) }));
    },
    reload: async () => loaded(await readDraft()),
  });

  return (
    <Card title={t('tiers.title')}>
      <div className={classes.who}>
        <p className={classes.hint}>{t('edit.bounds')}</p>
        <EditForm<TierFields>
          editing={editing}
          fieldLabels={keyed(labels, '.', '_')}
          quiet
          saveLabel={t('edit.saveTiers')}
        >
          {draft.canWrite && (
            <div className={classes.buttons}>
              {draft.presets.map(({ name, tiers }) => (
                <Button
                  key={name}
                  variant="default"
                  size="xs"
                  onClick={() => editing.form.setValues(keyed(tierFields(tiers), '.', '_'))}
                >
                  {t('edit.preset', { name: t(name === 'standard' ? 'edit.standard' : 'edit.smallTeam') })}
                </Button>
              ))}
            </div>
          )}
          <table className={classes.figures}>
            <thead>
              <tr>
                <td />
                {TIERS.map((tier) => (
                  <th key={tier} scope="col">
                    {t('bank.upTo', { tier })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, label }) => (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  {TIERS.map((tier) => (
                    <td key={tier}>
                      {draft.canWrite ? (
                        <TextInput
                          aria-label={labels[`${tier}.${field}`]}
                          inputMode="numeric"
                          size="xs"
                          {...editing.form.getInputProps(`${tier}_${field}`)}
                        />
                      ) : (
                        editing.form.values[`${tier}_${field}`] || '–'
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </EditForm>
      </div>
    </Card>
  );
}

function keyed(fields: TierFields, from: string, to: string): TierFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace(from, to), value]));
}

import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { everybodyQuery } from '@/api/people';
import { hasStatus, ProblemError, problemOf } from '@/api/problem';
import type { Capacity } from '@/api/session';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { isEmail, type WantedGrant, wantedGrants } from './model';
import { peopleText } from './text';

export interface NewPersonEntry extends Record<string, unknown> {
  name: string;
  email: string;
  capacities: Capacity[];
  productIds: string[];
}

/** Somebody who was just added: the password is known only now. */
export interface AddedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly initialPassword: string;
  /** What could not be granted, and why. */
  readonly failed: readonly { grant: WantedGrant; why: string }[];
}

const NOBODY: Loaded<NewPersonEntry> = {
  values: { name: '', email: '', capacities: [], productIds: [] },
  version: undefined,
};

/** The address is in use: the server says so of the request as a whole, the person looks at the field. */
function atEmail(error: unknown): unknown {
  if (!hasStatus(error, 409)) {
    return error;
  }
  const problem = problemOf(error);
  return new ProblemError({ ...problem, errors: [{ pointer: '/email', detail: problem.detail ?? problem.title }] });
}

export function useAddPerson(onAdded: (added: AddedPerson) => void) {
  const queryClient = useQueryClient();
  const t = peopleText.text;

  async function grantAll(id: string, wanted: readonly WantedGrant[]): Promise<AddedPerson['failed']> {
    const failed: { grant: WantedGrant; why: string }[] = [];
    for (const grant of wanted) {
      try {
        await api.POST('/api/v1/people/{id}/capacity-grants', { params: { path: { id } }, body: grant });
      } catch (error) {
        const { title, detail } = problemOf(error);
        failed.push({ grant, why: detail ?? title });
      }
    }
    return failed;
  }

  async function save(values: NewPersonEntry) {
    const body = { name: values.name.trim(), email: values.email.trim() };
    const { person, initialPassword } = await api.POST('/api/v1/people', { body }).then(dataOf, (error: unknown) => {
      throw atEmail(error);
    });
    // From here on the password must reach the screen, whatever else fails.
    const failed = await grantAll(person.id, wantedGrants(values.capacities, values.productIds));
    queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });
    onAdded({ ...body, id: person.id, initialPassword, failed });
    return NOBODY;
  }

  return useEditing<NewPersonEntry>({
    loaded: NOBODY,
    validate: ({ name, email, capacities, productIds }) => ({
      ...(name.trim() === '' ? { name: t('missing.name') } : {}),
      ...(isEmail(email) ? {} : { email: t('missing.email') }),
      ...(capacities.includes('PRODUCT_MANAGER') && productIds.length === 0
        ? { productIds: t('missing.product') }
        : {}),
    }),
    save,
    reload: async () => NOBODY,
  });
}

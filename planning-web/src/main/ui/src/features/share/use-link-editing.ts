import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { type ShareLink, shareLinksQuery } from '@/api/share-links';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { daysFrom } from './model';
import { shareText } from './text';

export interface NewLink extends Record<string, unknown> {
  audience: string;
  expiresOn: string;
  lanes: 'PRODUCT' | 'THEME';
  frozen: boolean;
  showsMoney: boolean;
  showsNames: boolean;
}

export interface LinkEntry extends Record<string, unknown> {
  audience: string;
  expiresOn: string;
}

const USUAL_DAYS = 30;

function missingIn({ audience, expiresOn }: LinkEntry): Record<string, string> {
  return {
    ...(audience.trim() === '' ? { audience: shareText.text('missing.audience') } : {}),
    ...(expiresOn === '' ? { expiresOn: shareText.text('missing.expiresOn') } : {}),
  };
}

/** Makes a link; its token is handed over once. */
export function useNewLink(cycle: string, onMade: (token: string) => void) {
  const queryClient = useQueryClient();
  const values: NewLink = {
    audience: '',
    expiresOn: daysFrom(new Date(), USUAL_DAYS),
    lanes: 'PRODUCT',
    frozen: false,
    showsMoney: false,
    showsNames: false,
  };

  return useEditing<NewLink>({
    loaded: { values, version: undefined },
    validate: missingIn,
    save: async (entered) => {
      const body = { ...entered, audience: entered.audience.trim() };
      const made = dataOf(
        await api.POST('/api/v1/planning-cycles/{cycle}/share-links', { params: { path: { cycle } }, body }),
      );
      await queryClient.invalidateQueries({ queryKey: shareLinksQuery(cycle).queryKey });
      onMade(made.token);
      return { values: entered, version: undefined };
    },
    reload: async () => ({ values, version: undefined }),
  });
}

function loadedFrom({ audience, expiresOn, version }: ShareLink): Loaded<LinkEntry> {
  return { values: { audience, expiresOn }, version: etagOf(version) };
}

/** Changes for whom a link is and until when. */
export function useLinkEditing(cycle: string, link: ShareLink, onSaved: (audience: string) => void) {
  const queryClient = useQueryClient();
  const params = { path: { id: link.id } };

  return useEditing<LinkEntry>({
    loaded: loadedFrom(link),
    validate: missingIn,
    save: async ({ audience, expiresOn }, version) => {
      const body = { audience: audience.trim(), expiresOn };
      const saved = dataOf(await api.PUT('/api/v1/share-links/{id}', { params, headers: ifMatch(version), body }));
      await queryClient.invalidateQueries({ queryKey: shareLinksQuery(cycle).queryKey });
      onSaved(saved.audience);
      return loadedFrom(saved);
    },
    reload: async () => loadedFrom(dataOf(await api.GET('/api/v1/share-links/{id}', { params }))),
  });
}

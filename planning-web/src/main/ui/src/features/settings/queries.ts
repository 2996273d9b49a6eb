import { apiQuery, type Schema } from '@/api/client';

export type Organisation = Schema<'OrganisationView'>;

export const organisationQuery = apiQuery.queryOptions('get', '/api/v1/organisation');

import { apiQuery } from '@/api/client';

/** Whether there is a sample company, and who is in it. */
export const sampleQuery = apiQuery.queryOptions('get', '/api/v1/sample-company');

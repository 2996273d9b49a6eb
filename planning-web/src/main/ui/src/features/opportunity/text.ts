import { defineText } from '@/lib/text';
import strings from './en.json';

export const opportunityText = defineText('opportunity', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const linkedItemsText = defineText('linkedItems', strings);

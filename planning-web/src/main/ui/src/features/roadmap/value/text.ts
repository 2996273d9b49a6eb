import { defineText } from '@/lib/text';
import strings from './en.json';

export const valueText = defineText('value', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const stopText = defineText('stop-item', strings);

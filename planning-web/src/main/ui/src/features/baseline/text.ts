import { defineText } from '@/lib/text';
import strings from './en.json';

export const baselineText = defineText('baseline', strings);

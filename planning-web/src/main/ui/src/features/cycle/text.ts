import { defineText } from '@/lib/text';
import strings from './en.json';

export const cycleText = defineText('cycle', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const rolloverText = defineText('rollover', strings);

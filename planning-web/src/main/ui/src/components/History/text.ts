import { defineText } from '@/lib/text';
import strings from './en.json';

export const historyText = defineText('history', strings);

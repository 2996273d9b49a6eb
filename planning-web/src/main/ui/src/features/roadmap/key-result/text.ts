import { defineText } from '@/lib/text';
import strings from './en.json';

export const servedText = defineText('served', strings);

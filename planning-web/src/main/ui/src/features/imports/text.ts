import { defineText } from '@/lib/text';
import strings from './en.json';

export const importText = defineText('imports', strings);

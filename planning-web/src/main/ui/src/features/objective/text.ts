import { defineText } from '@/lib/text';
import strings from './en.json';

export const objectiveText = defineText('objective', strings);

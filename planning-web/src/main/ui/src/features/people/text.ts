import { defineText } from '@/lib/text';
import strings from './en.json';

export const peopleText = defineText('people', strings);

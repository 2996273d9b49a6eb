import { defineText } from '@/lib/text';
import strings from './en.json';

export const personSelectText = defineText('person-select', strings);

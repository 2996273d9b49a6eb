import { defineText } from '@/lib/text';
import strings from './en.json';

export const componentText = defineText('components', strings);

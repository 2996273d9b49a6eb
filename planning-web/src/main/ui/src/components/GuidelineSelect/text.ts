import { defineText } from '@/lib/text';
import strings from './en.json';

export const guidelineSelectText = defineText('guideline-select', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const nextStepsText = defineText('next-steps', strings);

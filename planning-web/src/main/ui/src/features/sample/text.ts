import { defineText } from '@/lib/text';
import strings from './en.json';

export const sampleText = defineText('sample', strings);

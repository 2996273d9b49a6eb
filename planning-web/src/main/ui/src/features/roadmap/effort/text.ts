import { defineText } from '@/lib/text';
import strings from './en.json';

export const effortText = defineText('effort', strings);

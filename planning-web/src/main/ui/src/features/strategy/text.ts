import { defineText } from '@/lib/text';
import strings from './en.json';

export const strategyText = defineText('strategy', strings);

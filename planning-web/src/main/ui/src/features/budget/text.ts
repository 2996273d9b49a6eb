import { defineText } from '@/lib/text';
import strings from './en.json';

export const budgetText = defineText('budget', strings);

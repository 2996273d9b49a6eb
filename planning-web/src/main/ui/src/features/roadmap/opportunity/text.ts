import { defineText } from '@/lib/text';
import strings from './en.json';

export const addressedText = defineText('addressed', strings);

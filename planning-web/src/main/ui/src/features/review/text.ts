import { defineText } from '@/lib/text';
import strings from './en.json';

export const reviewText = defineText('review', strings);

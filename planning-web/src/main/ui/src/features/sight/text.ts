import { defineText } from '@/lib/text';
import strings from './en.json';

export const sightText = defineText('sight', strings);

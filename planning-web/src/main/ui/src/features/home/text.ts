import { defineText } from '@/lib/text';
import strings from './en.json';

export const homeText = defineText('home', strings);

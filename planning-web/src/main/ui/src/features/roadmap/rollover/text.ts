import { defineText } from '@/lib/text';
import strings from './en.json';

export const originText = defineText('itemOrigin', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const portfolioText = defineText('portfolio', strings);

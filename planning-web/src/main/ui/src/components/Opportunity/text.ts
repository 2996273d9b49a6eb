import { defineText } from '@/lib/text';
import strings from './en.json';

export const scoreText = defineText('score', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const dependencyText = defineText('dependency', strings);

import { defineText } from '@/lib/text';
import strings from './en.json';

export const itemDependencyText = defineText('itemDependency', strings);

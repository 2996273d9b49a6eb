import { defineText } from '@/lib/text';
import strings from './en.json';

export const policyText = defineText('policy', strings);

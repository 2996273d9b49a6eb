import { defineText } from '@/lib/text';
import strings from './en.json';

export const riskText = defineText('risk-matrix', strings);

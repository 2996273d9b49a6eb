import { defineText } from '@/lib/text';
import strings from './en.json';

export const changeReasonText = defineText('changeReason', strings);

import { useNavigate } from '@tanstack/react-router';
import type { ComparisonSearch } from './search';

/** Shows what else is asked for, in the address. */
export function useShow(): (change: ComparisonSearch) => void {
  const navigate = useNavigate({ from: '/baselines/compare' });
  return (change) => {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  };
}

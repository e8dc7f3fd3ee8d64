import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { customerName, shortId } from './customerName';
import { customerQuery } from './customers';

/** Lists of other services know ids only; the name comes from the profile and is kept for the next list. */
export function CustomerLink({ id }: { id: string }) {
  const customer = useQuery({ ...customerQuery(id), staleTime: 300_000, retry: false });
  const name = customer.data && customerName(customer.data);
  return <Link to={`/customers/${id}`}>{name ?? shortId(id)}</Link>;
}

import { useTranslation } from 'react-i18next';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useModelName } from '../journeys/useModelName';
import type { AcquisitionCosts } from './costs';

export function ChannelCostsCard({ answer: { channels, model, currency } }: { answer: AcquisitionCosts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const modelName = useModelName();
  const money = (amount: number) => formats.money(amount, currency);
  const data = tableData(channels, [
    { name: t('relations.costs.channel'), value: ({ channel }) => channel },
    { name: t('relations.costs.total'), value: ({ costs }) => costs, write: money },
    {
      name: t('relations.costs.newCustomers'),
      value: ({ newCustomers }) => newCustomers,
      write: (count) => formats.decimal(count, 1),
    },
    { name: t('relations.costs.cac'), value: ({ costPerCustomer }) => costPerCustomer, write: money },
  ]);
  return (
    <TableCard
      title={t('relations.costs.byChannel')}
      description={t('relations.costs.byChannelReading', { model: modelName(model) })}
      data={data}
    />
  );
}

import { Card, CardBody, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { type Affinities, type AffinityBy, affinityQuery } from './relations';

const SUPPORTS = [0.0001, 0.001, 0.01, 0.05];

/** What is bought together more often than chance would have it. */
export function AffinityView({ period }: { period: Period }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [by, setBy] = useState<AffinityBy>('product');
  const [support, setSupport] = useState(0.001);
  const affinity = useQuery(affinityQuery(period, by, support));
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <Form className="relation-tools" onSubmit={(event) => event.preventDefault()}>
            <FormGroup label={t('relations.affinity.by')} fieldId="affinity-by">
              <FormSelect
                id="affinity-by"
                value={by}
                onChange={(_, chosen) => setBy(chosen === 'category' ? 'category' : 'product')}
              >
                {(['product', 'category'] as const).map((each) => (
                  <FormSelectOption key={each} value={each} label={t(`relations.affinity.bys.${each}`)} />
                ))}
              </FormSelect>
            </FormGroup>
            <FormGroup label={t('relations.affinity.minSupport')} fieldId="affinity-support">
              <FormSelect id="affinity-support" value={support} onChange={(_, chosen) => setSupport(Number(chosen))}>
                {SUPPORTS.map((each) => (
                  <FormSelectOption key={each} value={each} label={formats.percent(each, each < 0.001 ? 2 : 1)} />
                ))}
              </FormSelect>
            </FormGroup>
          </Form>
        </CardBody>
      </Card>
      <Answer query={affinity}>{(answer) => <AffinityCard answer={answer} />}</Answer>
    </div>
  );
}

function AffinityCard({ answer }: { answer: Affinities }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (answer.pairs.length === 0) {
    return (
      <Card>
        <CardBody>
          <NothingYet title={t('relations.affinity.none')}>
            {t('relations.affinity.noneText', { count: answer.leastOrders })}
          </NothingYet>
        </CardBody>
      </Card>
    );
  }
  const percent = (share: number) => formats.percent(share);
  const data = tableData(answer.pairs, [
    { name: t('relations.affinity.first'), value: ({ first }) => first },
    { name: t('relations.affinity.second'), value: ({ second }) => second },
    { name: 'Lift', value: ({ lift }) => lift, write: (lift) => `× ${formats.decimal(lift)}` },
    { name: t('relations.affinity.together'), value: ({ together }) => together, write: (n) => formats.count(n) },
    { name: t('relations.affinity.support'), value: ({ support }) => support, write: percent },
    { name: t('relations.affinity.confidence'), value: ({ confidence }) => confidence, write: percent },
    { name: t('relations.affinity.reverse'), value: ({ reverseConfidence }) => reverseConfidence, write: percent },
  ]);
  return (
    <>
      <TableCard
        title={t('relations.affinity.title', { count: answer.orders })}
        description={t('relations.affinity.reading')}
        data={data}
      />
      {answer.excluded.noConsent > 0 && (
        <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
      )}
    </>
  );
}

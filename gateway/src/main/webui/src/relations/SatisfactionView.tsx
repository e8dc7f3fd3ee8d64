import { Card, CardBody, Form, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { type Kind, KINDS, type Outcome, OUTCOMES, satisfactionQuery } from './relations';
import { SatisfactionCards } from './SatisfactionCards';

/** Whether satisfaction pays: who answers how, and who comes back or leaves. */
export function SatisfactionView({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('nps');
  const [outcome, setOutcome] = useState<Outcome>('purchase');
  const retention = useQuery(satisfactionQuery(kind, outcome, period));
  return (
    <div className="stack">
      <Card>
        <CardBody>
          <Form className="relation-tools" onSubmit={(event) => event.preventDefault()}>
            <FormGroup label={t('relations.satisfaction.kind')} fieldId="satisfaction-kind">
              <FormSelect
                id="satisfaction-kind"
                value={kind}
                onChange={(_, chosen) => setKind(KINDS.find((each) => each === chosen) ?? kind)}
              >
                {KINDS.map((each) => (
                  <FormSelectOption key={each} value={each} label={t(`relations.satisfaction.kinds.${each}`)} />
                ))}
              </FormSelect>
            </FormGroup>
            <FormGroup label={t('relations.satisfaction.outcome')} fieldId="satisfaction-outcome">
              <FormSelect
                id="satisfaction-outcome"
                value={outcome}
                onChange={(_, chosen) => setOutcome(OUTCOMES.find((each) => each === chosen) ?? outcome)}
              >
                {OUTCOMES.map((each) => (
                  <FormSelectOption key={each} value={each} label={t(`relations.satisfaction.outcomes.${each}`)} />
                ))}
              </FormSelect>
            </FormGroup>
          </Form>
        </CardBody>
      </Card>
      <Answer query={retention}>{(answer) => <SatisfactionCards answer={answer} />}</Answer>
    </div>
  );
}

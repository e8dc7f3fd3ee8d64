package io.stammkunde.metrics.reporting;

import java.util.List;

/** Money in several currencies, of which none is the reporting currency; without a rate they are not added up. */
public final class CurrencyRequired extends ReportingRefusal {
    CurrencyRequired(List<String> present) {
        super("amounts are in %s and are not added up without a rate: choose one with 'currency'"
                .formatted(String.join(", ", present)));
    }
}

package io.stammkunde.profile.imports;

import io.stammkunde.contracts.consent.LegalBasis;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param fileName as its owner calls it; for people only
 * @param zone in which the file's times are meant
 * @param currency ISO 4217, of lines without a currency of their own; null if a column tells it
 * @param legalBasis on which the orders are processed
 * @param purposes that the legal basis covers
 * @param sourceName the source the orders belong to; repeating a file is recognised within one source
 */
public record ImportSettings(
        String fileName,
        ColumnMapping mapping,
        FileLayout layout,
        ZoneId zone,
        @Nullable Currency currency,
        LegalBasis legalBasis,
        Set<String> purposes,
        String sourceName) {
    public ImportSettings {
        purposes = Set.copyOf(purposes);
        if (currency == null && !mapping.has(OrderField.CURRENCY)) {
            throw new ImportRefusal.InvalidSettings("/currency", "must be stated, or be mapped to a column");
        }
    }
}

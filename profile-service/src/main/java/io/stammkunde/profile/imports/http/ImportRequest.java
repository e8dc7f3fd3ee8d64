package io.stammkunde.profile.imports.http;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.imports.ColumnMapping;
import io.stammkunde.profile.imports.FileLayout;
import io.stammkunde.profile.imports.ImportPreset;
import io.stammkunde.profile.imports.ImportRefusal;
import io.stammkunde.profile.imports.ImportSettings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for. Either a preset or a mapping is needed; what is stated here goes before what the preset says.
 *
 * @param mapping field to column, by header or by position from 1 on
 * @param fileName what the file is called
 * @param preset name of the preset
 * @param legalBasis on which the orders are processed
 * @param purposes keys of the purposes that the legal basis covers
 * @param sourceName name of the source that the orders belong to; made if there is none
 * @param zone the time zone of times without one, such as {@code Europe/Berlin}
 * @param currency of all amounts (ISO 4217), if no column has it
 * @param delimiter between columns: one character, or {@code whitespace}; found out without it
 * @param charset {@code UTF-8} or {@code windows-1252}; found out without it
 * @param header whether the first line names the columns
 * @param dateFormat a pattern such as {@code dd.MM.yyyy HH:mm}
 * @param decimalMark {@code .} or {@code ,}
 */
public record ImportRequest(
        @NotBlank @Size(max = 255) String fileName,
        @Nullable @Size(max = 100) String preset,
        @Nullable @Size(max = 50) Map<String, @Size(max = 200) String> mapping,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Size(max = 3) String currency,
        @NotNull LegalBasis legalBasis,
        @NotEmpty @Size(max = 50) Set<@NotBlank @Size(max = 60) String> purposes,
        @NotBlank @Size(max = 100) String sourceName,
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable Boolean header,
        @Nullable @Size(max = 60) String dateFormat,
        @Nullable String decimalMark) {

    ImportSettings with(@Nullable ImportPreset chosen) {
        FileLayout stated = new FileLayout(delimiter, charset, header, dateFormat, decimalMark);
        Map<String, String> columns = mapping != null ? mapping : chosen == null ? Map.of() : chosen.mapping();
        if (columns.isEmpty()) {
            throw new ImportRefusal.InvalidSettings("/mapping", "must be stated, or a preset be named");
        }
        return new ImportSettings(
                fileName,
                ColumnMapping.of(columns),
                chosen == null ? stated : stated.or(chosen.layout()),
                zone(zone != null ? zone : chosen == null ? null : chosen.zone()),
                currency(currency != null ? currency : chosen == null ? null : chosen.currency()),
                legalBasis,
                purposes,
                sourceName);
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return ZoneId.of(name == null ? "" : name);
        } catch (DateTimeException unknown) {
            throw new ImportRefusal.InvalidSettings("/zone", "must be a time zone such as Europe/Berlin");
        }
    }

    private static @Nullable Currency currency(@Nullable String code) {
        try {
            return code == null ? null : Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new ImportRefusal.InvalidSettings("/currency", "must be a currency such as EUR (ISO 4217)");
        }
    }
}

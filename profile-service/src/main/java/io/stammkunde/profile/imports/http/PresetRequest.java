package io.stammkunde.profile.imports.http;

import io.stammkunde.profile.imports.FileLayout;
import io.stammkunde.profile.imports.ImportPreset;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a preset is to say.
 *
 * @param mapping field to column, by header or by position from 1 on
 * @param zone the time zone of times without one, such as {@code Europe/Berlin}
 * @param currency of all amounts (ISO 4217), if no column has it
 * @param delimiter between columns: one character, or {@code whitespace}; found out without it
 * @param charset {@code UTF-8} or {@code windows-1252}; found out without it
 * @param header whether the first line names the columns
 * @param dateFormat a pattern such as {@code dd.MM.yyyy HH:mm}
 * @param decimalMark {@code .} or {@code ,}
 */
public record PresetRequest(
        @NotEmpty @Size(max = 50) Map<String, @Size(max = 200) String> mapping,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Size(max = 3) String currency,
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable Boolean header,
        @Nullable @Size(max = 60) String dateFormat,
        @Nullable String decimalMark) {
    ImportPreset named(String name) {
        return new ImportPreset(
                name,
                mapping,
                new FileLayout(delimiter, charset, header, dateFormat, decimalMark),
                zone,
                currency,
                false);
    }
}

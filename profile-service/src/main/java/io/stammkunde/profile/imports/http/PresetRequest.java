package io.stammkunde.profile.imports.http;

import io.stammkunde.profile.imports.FileLayout;
import io.stammkunde.profile.imports.ImportPreset;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a preset is to say. */
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

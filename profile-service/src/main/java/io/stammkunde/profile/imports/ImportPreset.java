package io.stammkunde.profile.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping kept under a name, with what else is always the same about a kind of file.
 *
 * @param mapping field key to column
 * @param zone suggested if the caller states none
 * @param currency suggested if the caller states none
 * @param shipped whether it came with the product and cannot be changed
 */
public record ImportPreset(
        String name,
        Map<String, String> mapping,
        FileLayout layout,
        @Nullable String zone,
        @Nullable String currency,
        boolean shipped) {
    public ImportPreset {
        mapping = Map.copyOf(mapping);
        ColumnMapping.of(mapping);
    }
}

package io.stammkunde.profile.imports.http;

import io.stammkunde.profile.imports.ImportPreset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A preset as it can be sent back to be saved under another name. */
public record PresetView(
        String name,
        boolean shipped,
        Map<String, String> mapping,
        @Nullable String zone,
        @Nullable String currency,
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable Boolean header,
        @Nullable String dateFormat,
        @Nullable String decimalMark) {
    static PresetView of(ImportPreset preset) {
        return new PresetView(
                preset.name(),
                preset.shipped(),
                new TreeMap<>(preset.mapping()),
                preset.zone(),
                preset.currency(),
                preset.layout().delimiter(),
                preset.layout().charset(),
                preset.layout().header(),
                preset.layout().dateFormat(),
                preset.layout().decimalMark());
    }
}

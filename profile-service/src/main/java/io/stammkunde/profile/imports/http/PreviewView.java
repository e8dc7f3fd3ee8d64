package io.stammkunde.profile.imports.http;

import io.stammkunde.profile.imports.FilePreview;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file seems to be. */
public record PreviewView(
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable Boolean header,
        List<String> columns,
        List<List<String>> rows,
        Map<String, String> suggestedMapping) {
    static PreviewView of(FilePreview preview) {
        return new PreviewView(
                preview.layout().delimiter(),
                preview.layout().charset(),
                preview.layout().header(),
                preview.columns(),
                preview.rows(),
                preview.suggestedMapping());
    }
}

package io.stammkunde.profile.imports;

import io.stammkunde.profile.source.NewSource;
import io.stammkunde.profile.source.SourceKind;
import java.util.List;

/** The source that a file's orders belong to. */
final class ImportSource {
    private ImportSource() {}

    static NewSource of(ImportSettings settings) {
        return new NewSource(
                settings.sourceName(), SourceKind.IMPORT, settings.legalBasis(), settings.purposes(), List.of());
    }
}

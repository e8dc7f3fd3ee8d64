package io.stammkunde.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data sets that are not part of the project; tests that want them are skipped where they are absent. */
final class ReferenceData {
    private ReferenceData() {}

    static Path file(String path) {
        var folder = System.getenv().getOrDefault("STAMMKUNDE_REFERENCE_DATA", "../shared/data");
        var file = RunningSystem.get().project().resolve(folder).resolve(path).normalize();
        assumeTrue(Files.exists(file), () -> "skipped: the reference data are not there (" + path + ")");
        return file;
    }
}

package io.stammkunde.metrics.testshop;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The published data sets that the figures are compared with. They are no part of the project: the environment variable
 * {@code STAMMKUNDE_REFERENCE_DATA} names their folder, or else they are looked for beside the project.
 */
public final class ReferenceData {
    private ReferenceData() {}

    /** A file of the folder; skips the test where it is missing. */
    public static Path file(String name) {
        var named = System.getenv("STAMMKUNDE_REFERENCE_DATA");
        var folder = named == null ? Path.of("..", "..", "shared", "data") : Path.of(named);
        var file = folder.resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(file),
                () -> "skipped: no %s; set STAMMKUNDE_REFERENCE_DATA to the folder of the data sets".formatted(name));
        return file;
    }
}

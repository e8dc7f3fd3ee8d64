package io.stammkunde.profile.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Public data sets with published figures, where the machine has them. */
final class ReferenceData {
    private ReferenceData() {}

    /** The file, or the test is skipped and says what it misses. */
    static Path file(String name) {
        String stated = System.getenv("STAMMKUNDE_REFERENCE_DATA");
        Path folder = stated == null ? projectRoot().resolve("../shared/data") : Path.of(stated);
        Path file = folder.resolve(name).normalize();
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: no %s; set STAMMKUNDE_REFERENCE_DATA to the folder that holds it".formatted(name));
        return file;
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("contracts/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

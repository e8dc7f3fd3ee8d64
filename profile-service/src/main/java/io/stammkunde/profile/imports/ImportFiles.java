package io.stammkunde.profile.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of one import. It holds personal data: the upload goes as soon as its orders are sent, the rejects stay
 * until the import is deleted.
 */
record ImportFiles(Path folder) {
    ImportFiles {
        if (folder.toString().isEmpty()) {
            throw new IllegalArgumentException(
                    "an empty path would mean the working directory, which is not ours to clear");
        }
    }

    static ImportFiles of(Path root, UUID importId) {
        return new ImportFiles(root.resolve(importId.toString()));
    }

    Path upload() {
        return folder.resolve("upload");
    }

    /** Lines that were left out, as CSV with line number and reason. */
    Path rejects() {
        return folder.resolve("rejects.csv");
    }

    /** Orders put together, ready to be sent; there only when complete. */
    Path orders() {
        return folder.resolve("orders.bin");
    }

    /** For the time of sorting. */
    Path work() {
        return folder.resolve("work");
    }

    /** Held by the process that runs the import. */
    Path lock() {
        return folder.resolve("lock");
    }

    void startWork() throws IOException {
        delete(work());
        Files.createDirectories(work());
    }

    void endWork() throws IOException {
        delete(work());
    }

    /** Leaves nothing but the rejects. */
    void keepRejectsOnly() throws IOException {
        endWork();
        Files.deleteIfExists(orders());
        Files.deleteIfExists(upload());
        Files.deleteIfExists(lock());
    }

    void deleteAll() throws IOException {
        delete(folder);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> paths;
            try (Stream<Path> all = Files.walk(tree)) {
                paths = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}

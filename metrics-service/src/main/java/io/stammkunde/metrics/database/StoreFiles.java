package io.stammkunde.metrics.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The files of the store on disk. There are three places, so that a store can be built in one while another answers,
 * and either can be copied to the third; a note beside them names the one that counts, and without a note it is the first.
 * The note is replaced in one step, so whenever the process is killed one of them is the store, and whole.
 */
final class StoreFiles {
    private static final List<String> PARTS = List.of("", ".wal", ".wal.checkpoint", ".wal.recovery", ".tmp");

    private final Path first;
    private final List<Path> places;
    private final Path note;
    private final Path setAside;

    StoreFiles(Path file) {
        first = file.toAbsolutePath();
        places = List.of(first, beside(first, ".rebuilt"), beside(first, ".rewritten"));
        note = beside(first, ".current");
        setAside = beside(first, ".set-aside");
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** The place of the store at the start of the process. What lies in the others is half built, or no longer needed. */
    Path settle() {
        try {
            Files.createDirectories(first.getParent());
            var noted = noted();
            var current = places.contains(noted) && Files.exists(noted) ? noted : first;
            if (current.equals(first)) {
                Files.deleteIfExists(note);
            }
            deleteAllBut(List.of(current));
            return current;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path noted() throws IOException {
        return Files.exists(note) ? first.resolveSibling(Files.readString(note).strip()) : first;
    }

    /** All files that DuckDB may open as a store, with what it keeps beside them. */
    List<Path> all() {
        return places.stream()
                .flatMap(place -> PARTS.stream().map(part -> beside(place, part)))
                .toList();
    }

    /** A place in which none of these stores is. */
    Path free(Collection<Path> used) {
        return places.stream()
                .filter(place -> !used.contains(place))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("all places are taken"));
    }

    /** Deletes what lies in all other places. */
    void deleteAllBut(Collection<Path> used) {
        places.stream().filter(place -> !used.contains(place)).forEach(this::delete);
    }

    /** Whether nothing lies in any other place. */
    boolean areAll(Collection<Path> used) {
        return places.stream().filter(place -> !used.contains(place)).noneMatch(Files::exists);
    }

    /** Makes another place the one that counts, durably. */
    void choose(Path place) {
        var draft = beside(note, ".draft");
        try {
            Files.writeString(draft, place.getFileName().toString(), UTF_8);
            force(draft);
            Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(note.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Moves a closed file out of the way, in place of one that lay there before. */
    Path setAside(Path place) {
        delete(setAside);
        try {
            for (var part : PARTS) {
                var from = beside(place, part);
                if (Files.exists(from)) {
                    Files.move(from, beside(setAside, part));
                }
            }
            return setAside;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes what was set aside: it holds what people did, and nobody would erase it there. */
    void deleteSetAside() {
        delete(setAside);
    }

    /** Deletes a file with what DuckDB keeps beside it. */
    void delete(Path place) {
        for (var part : PARTS) {
            deleteTree(beside(place, part));
        }
    }

    private static void deleteTree(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var found = Files.walk(path)) {
            for (var file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

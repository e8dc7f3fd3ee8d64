package io.stammkunde.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

/** Tells whether what was built is as new as what it was built from. */
final class Sources {
    private static final FileTime NEVER = FileTime.fromMillis(0);
    /** Folders that builds write to. */
    private static final Set<String> PRODUCED = Set.of("target", "node_modules", "dist");

    private Sources() {}

    /** Whether {@code product} is there and no file of {@code sources} (files or folders) is newer. */
    static boolean areBuilt(Path product, List<Path> sources) {
        try {
            var built = Files.getLastModifiedTime(product);
            return sources.stream().map(Sources::newest).allMatch(time -> time.compareTo(built) <= 0);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime newest(Path source) {
        var newest = new Newest();
        try {
            if (Files.exists(source)) {
                Files.walkFileTree(source, newest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {
        private FileTime time = NEVER;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return PRODUCED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(time) > 0) {
                time = attributes.lastModifiedTime();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

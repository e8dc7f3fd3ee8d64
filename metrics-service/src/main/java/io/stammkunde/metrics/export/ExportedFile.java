package io.stammkunde.metrics.export;

import java.nio.file.Path;

/** A file that is ready to be sent. */
public sealed interface ExportedFile {
    /** What it is called where it arrives. */
    String name();

    FileFormat format();

    /** A small one, in UTF-8. */
    record InMemory(String name, FileFormat format, String text) implements ExportedFile {}

    /** One that is deleted by whoever sends it. */
    record OnDisk(String name, FileFormat format, Path path) implements ExportedFile {}
}

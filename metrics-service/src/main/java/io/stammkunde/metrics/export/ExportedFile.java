package io.stammkunde.metrics.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** A file that is ready to be sent. */
public sealed interface ExportedFile {
    /** What it is called where it arrives. */
    String name();

    FileFormat format();

    /** A small one. */
    record InMemory(String name, FileFormat format, byte[] content) implements ExportedFile {
        @Override
        public boolean equals(Object other) {
            return other instanceof InMemory(var itsName, var itsFormat, var itsContent)
                    && name.equals(itsName)
                    && format == itsFormat
                    && Arrays.equals(content, itsContent);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, format, Arrays.hashCode(content));
        }

        @Override
        public String toString() {
            return "InMemory[%s, %d bytes]".formatted(name, content.length);
        }
    }

    /** One that is deleted by whoever sends it. */
    record OnDisk(String name, FileFormat format, Path path) implements ExportedFile {}
}

package io.stammkunde.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    @Test
    void givesEachLineOnceAndOnlyWhenItIsComplete() throws IOException {
        // Given
        var log = Files.writeString(folder.resolve("log"), "one\ntw");
        try (var tail = new LogTail(log, 0)) {

            // When
            var first = tail.news();
            Files.writeString(log, "o\nthree\n", StandardOpenOption.APPEND);
            var second = tail.news();

            // Then
            assertThat(first).isEqualTo("one\n");
            assertThat(second).isEqualTo("two\nthree\n");
            assertThat(tail.news()).isEmpty();
        }
    }

    @Test
    void beginsAnewWithTheFile() throws IOException {
        // Given
        var log = Files.writeString(folder.resolve("log"), "an old and long line\n");
        try (var tail = new LogTail(log, Long.MAX_VALUE)) {

            // When
            Files.writeString(log, "new\n");

            // Then
            assertThat(tail.news()).isEqualTo("new\n");
        }
    }
}

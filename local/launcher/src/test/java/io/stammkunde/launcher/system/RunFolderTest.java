package io.stammkunde.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final ProcessHandle THIS = ProcessHandle.current();

    @TempDir
    private Path folder;

    private RunFolder runFolder;

    @BeforeEach
    void runFolder() {
        runFolder = new RunFolder(new Home(folder));
    }

    @Test
    void findsNothingBeforeTheFirstStart() {
        // When, Then
        assertThat(runFolder.supervisor()).isEmpty();
        assertThat(runFolder.part(Part.KAFKA)).isEmpty();
        assertThat(runFolder.isReady()).isFalse();
    }

    @Test
    void anotherProcessFindsWhatRuns() throws IOException {
        // Given
        try (var supervisor = runFolder.becomeSupervisor().acquiredBy()) {
            runFolder.remember(Part.KAFKA, THIS, 19092);
            runFolder.ready();

            // When
            var other = new RunFolder(new Home(folder));

            // Then
            assertThat(supervisor.isOpen()).isTrue();
            assertThat(other.supervisor())
                    .hasValueSatisfying(record -> assertThat(record.pid()).isEqualTo(THIS.pid()));
            assertThat(other.part(Part.KAFKA)).hasValueSatisfying(record -> {
                assertThat(record.pid()).isEqualTo(THIS.pid());
                assertThat(record.port()).isEqualTo(19092);
            });
            assertThat(other.isReady()).isTrue();
        }
    }

    @Test
    void thereIsOneSupervisorPerHome() throws IOException {
        // Given
        try (var supervisor = runFolder.becomeSupervisor().acquiredBy()) {

            // When, Then: within one JVM the lock refuses by an exception of its own
            assertThat(supervisor.isOpen()).isTrue();
            assertThatThrownBy(() -> new RunFolder(new Home(folder)).becomeSupervisor())
                    .isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void aProcessThatHasEndedIsNotFound() throws IOException, InterruptedException {
        // Given
        var ended = new ProcessBuilder("true").start();
        var handle = ended.toHandle();
        try (var supervisor = runFolder.becomeSupervisor().acquiredBy()) {
            assertThat(supervisor.isOpen()).isTrue();
            runFolder.remember(Part.KAFKA, handle, 19092);
        }

        // When
        ended.waitFor();

        // Then
        assertThat(runFolder.part(Part.KAFKA)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() {
        // Given
        var longAgo = new RunRecord("kafka", THIS.pid(), Instant.now().minus(Duration.ofDays(1)), 19092);
        var itself = RunRecord.of("kafka", THIS, 19092);

        // When, Then
        assertThat(longAgo.process()).isEmpty();
        assertThat(itself.process()).contains(THIS);
        assertThat(RunRecord.of(itself.toProperties())).isEqualTo(itself);
    }
}

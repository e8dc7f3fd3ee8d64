package io.stammkunde.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final Instant BUILT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path product;
    private Path sources;

    @BeforeEach
    void builtModule() throws IOException {
        product = file("target/app.jar", BUILT);
        sources = folder.resolve("src");
        file("src/main/java/Main.java", BUILT.minusSeconds(60));
    }

    @Test
    void aProductNewerThanItsSourcesIsBuilt() {
        // When, Then
        assertThat(Sources.areBuilt(product, List.of(sources))).isTrue();
    }

    @Test
    void aMissingProductIsNot() {
        // When, Then
        assertThat(Sources.areBuilt(folder.resolve("target/other.jar"), List.of(sources)))
                .isFalse();
    }

    @Test
    void oneNewerSourceIsEnough() throws IOException {
        // Given
        file("src/main/resources/application.properties", BUILT.plusSeconds(1));

        // When, Then
        assertThat(Sources.areBuilt(product, List.of(sources))).isFalse();
    }

    @Test
    void whatBuildsWriteDoesNotCount() throws IOException {
        // Given
        file("src/main/webui/node_modules/react/index.js", BUILT.plusSeconds(1));
        file("src/main/webui/dist/index.html", BUILT.plusSeconds(1));

        // When, Then
        assertThat(Sources.areBuilt(product, List.of(sources, folder.resolve("absent"))))
                .isTrue();
    }

    private Path file(String name, Instant modified) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}

package io.stammkunde.testing.openapi;

import io.quarkus.bootstrap.BootstrapException;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.BiConsumer;

/**
 * The OpenAPI document as the build of the service makes it: only those steps of the build run that lead to it, nothing
 * is started.
 */
final class GeneratedDocument {
    private static final String RESULT = "io.quarkus.smallrye.openapi.deployment.spi.OpenApiDocumentBuildItem";
    private static final Path FOLDER = Path.of("target", "openapi");

    private GeneratedDocument() {}

    /** Generates the document of the module in the current folder. */
    static String yaml() {
        var project = Path.of("").toAbsolutePath();
        var settings = new Properties();
        settings.setProperty(
                "quarkus.smallrye-openapi.store-schema-directory",
                project.resolve(FOLDER).toString());
        var bootstrap = QuarkusBootstrap.builder()
                .setMode(QuarkusBootstrap.Mode.TEST)
                .setTest(true)
                .setIsolateDeployment(true)
                .setProjectRoot(project)
                .setTargetDirectory(project.resolve("target"))
                .setApplicationRoot(project.resolve("target/classes"))
                .setBuildSystemProperties(settings)
                .build();
        try (var application = bootstrap.bootstrap()) {
            application.createAugmentor().performCustomBuild(Stored.class.getName(), FOLDER, RESULT);
            return Files.readString(project.resolve(FOLDER).resolve("openapi.yaml"));
        } catch (BootstrapException failure) {
            throw new IllegalStateException("the service cannot be built for its document", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The document is a file by then; nothing is left to be done with the result. */
    public static final class Stored implements BiConsumer<Object, Object> {
        @Override
        public void accept(Object folder, Object result) {}
    }
}

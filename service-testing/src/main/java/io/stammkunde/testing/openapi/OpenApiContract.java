package io.stammkunde.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The kept document is what clients are built against. A service has one subclass, in the normal build and without a
 * server: it fails until somebody has looked at a change and writes the document anew with {@code -Dopenapi.write=true},
 * or, if the change breaks clients and shall, with {@code -Dopenapi.write=breaking}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OpenApiContract {
    private static final Path DOCS = Path.of("..", "docs");
    private static final int MOST_LINES = 40;

    private final String name;
    private final Path kept;
    private String current = "";
    private String broken = "";

    /** @param name of the service; the document is {@code docs/openapi/<name>.yaml} */
    protected OpenApiContract(String name) {
        this.name = name;
        this.kept = DOCS.resolve("openapi").resolve(name + ".yaml");
    }

    /** The document as it is now. */
    protected String generate() throws IOException {
        return GeneratedDocument.yaml();
    }

    /** Where the module's code is, whose refusals are to be described. */
    protected Path code() {
        return Path.of("src", "main", "java");
    }

    @BeforeAll
    void writeIfAsked() throws IOException {
        current = generate();
        broken = Files.exists(kept) ? BreakingChanges.between(Files.readString(kept), current) : "";
        var write = System.getProperty("openapi.write", "");
        if (write.equals("breaking") || (write.equals("true") && broken.isEmpty())) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, current);
            broken = "";
        }
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        assertThat(DocumentGaps.in(current, ProblemTable.read(DOCS.resolve("problems.md")), code()))
                .as("what docs/openapi/%s.yaml would lack; Javadoc and annotations at the resource fill it", name)
                .isEmpty();
    }

    @Test
    void noClientBreaks() {
        assertThat(broken)
                .as("the change breaks clients; if it shall, %s", writing("breaking"))
                .isEmpty();
    }

    @Test
    void theKeptDocumentIsThatOfTheService() throws IOException {
        assertThat(difference(Files.exists(kept) ? Files.readAllLines(kept) : List.of()))
                .as("docs/openapi/%s.yaml is not what is served any more; look at it, then %s", name, writing("true"))
                .isEmpty();
    }

    /** The first lines that are new, gone or at another place; empty if nothing has changed. */
    private List<String> difference(List<String> before) {
        var after = current.lines().toList();
        if (after.equals(before)) {
            return List.of();
        }
        var gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        var added = new ArrayList<>(after);
        before.forEach(added::remove);
        var changed = Stream.concat(
                        gone.stream().map(line -> "- " + line), added.stream().map(line -> "+ " + line))
                .limit(MOST_LINES)
                .toList();
        return changed.isEmpty() ? List.of("the same lines in another order") : changed;
    }

    private static String writing(String how) {
        return "write it: mvn test -pl %s -am -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=%s"
                .formatted(Path.of("").toAbsolutePath().getFileName(), how);
    }
}

package io.stammkunde.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The kept document is what others build against: a change of a record fails here until somebody has looked at the
 * difference and writes it anew with {@code -Dasyncapi.write=true}.
 */
class AsyncApiDocumentTest {
    private static final Path KEPT = Path.of("src/main/resources/META-INF/stammkunde/asyncapi.json");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void theKeptDocumentSaysWhatTheRecordsSay() throws IOException {
        var current = mapper.writeValueAsString(new AsyncApiDocument().build()) + "\n";
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, current);
        }
        assertThat(Files.readString(KEPT)).isEqualTo(current);
    }
}

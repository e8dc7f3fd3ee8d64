package io.stammkunde.launcher.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.feed.FakeGateway.Said;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderImportTest {
    private static final String DONE = """
            {"id":"7","state":"COMPLETED","progress":{"linesRead":5,"linesAccepted":3,"linesRefunded":1,"linesRejected":1,
             "rejectedByReason":{"NO_CUSTOMER":1},"ordersFound":2,"refundsFound":1,"ordersSent":2,"refundsSent":1}}""";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private FakeGateway gateway;
    private Platform platform;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        gateway = new FakeGateway()
                .says("POST /v1/imports", Said.json(201, "{\"id\":\"7\",\"state\":\"AWAITING_FILE\"}"))
                .says("PUT /v1/imports/7/file", Said.json(202, "{}"))
                .says(
                        "GET /v1/imports/7",
                        Said.json(200, "{\"state\":\"RUNNING\",\"progress\":{\"bytesRead\":1,\"totalBytes\":9}}"),
                        Said.json(200, DONE));
        platform = new Platform(Platform.http(), gateway.address(), Tokens.fixed(Platform.http(), "t"));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aFileIsSentInPartsThatFollowEachOther() throws Exception {
        Path file = Files.write(folder.resolve("orders.csv"), new byte[(4 << 20) + 10]);

        JsonNode done = run(file);

        assertThat(done.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(gateway.asked().stream()
                        .filter(asked -> asked.method().equals("PUT"))
                        .map(FakeGateway.Asked::contentRange))
                .containsExactly("bytes 0-4194303/4194314", "bytes 4194304-4194313/4194314");
        assertThat(gateway.asked())
                .allSatisfy(asked -> assertThat(asked.authorization()).isEqualTo("Bearer t"));
    }

    @Test
    void theSummaryAccountsForEveryLine() throws Exception {
        ImportSummary.of(Platform.JSON.readTree(DONE)).print(out);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("lines read +5")
                .containsPattern("NO_CUSTOMER +1")
                .containsPattern("refunds +1");
    }

    @Test
    void aRefusalIsToldInThePlatformsWords() throws Exception {
        gateway.says("POST /v1/imports", Said.json(409, "{\"detail\":\"Choose another name.\"}"));
        Path file = Files.writeString(folder.resolve("orders.csv"), "a,b");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(LauncherFailure.class)
                .hasMessage("The import was refused: 409 Choose another name.");
    }

    @Test
    void theBacklogIsEmptyWhenNothingWaitsAnywhere() throws Exception {
        Said none = Said.json(200, "{\"lag\":0}");
        gateway.says("GET /v1/quality/collection", Said.json(200, "{\"lag\":12}"), none)
                .says("GET /v1/consents/ingestion", none)
                .says("GET /v1/segments/ingestion", none)
                .says("GET /v1/metrics/ingestion", Said.json(403, "{}"));

        new Backlog(platform, new ProgressBar(out, false), InstantSource.system()).awaitEmpty();

        assertThat(gateway.asked().stream().filter(asked -> asked.path().equals("/v1/quality/collection")))
                .hasSize(4);
    }

    private JsonNode run(Path file) throws Exception {
        return new OrderImport(platform, new ProgressBar(out, false)).run(file, Map.of("fileName", "orders.csv"));
    }
}

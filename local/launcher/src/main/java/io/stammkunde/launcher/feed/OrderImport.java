package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Sends an order file and waits until its orders are accepted. */
final class OrderImport {
    /** Well below the limit of a body. */
    private static final int PART_BYTES = 4 << 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final Platform platform;
    private final ProgressBar bar;

    OrderImport(Platform platform, ProgressBar bar) {
        this.platform = platform;
        this.bar = bar;
    }

    /** The finished import, completed or failed. */
    JsonNode run(Path file, Map<String, Object> settings) throws IOException, InterruptedException {
        JsonNode created = platform.post("/v1/imports", settings).expected("The import");
        String path = "/v1/imports/" + created.path("id").asText();
        upload(path, file);
        JsonNode state = platform.get(path).expected("Looking at the import");
        while (state.path("state").asText().equals("RUNNING")) {
            show(state.path("progress"));
            Thread.sleep(BETWEEN_LOOKS);
            state = platform.get(path).expected("Looking at the import");
        }
        show(state.path("progress"));
        bar.done("");
        return state;
    }

    private void upload(String path, Path file) throws IOException, InterruptedException {
        long total = Files.size(file);
        if (total == 0) {
            throw new LauncherFailure(file.getFileName() + " is empty.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long sent = 0;
            while (sent < total) {
                byte[] part = in.readNBytes(PART_BYTES);
                String range = "bytes %d-%d/%d".formatted(sent, sent + part.length - 1, total);
                platform.putBytes(path + "/file", part, range).expected("The file");
                sent += part.length;
                bar.show("sending  ", sent, total);
            }
        }
        bar.done("");
    }

    private void show(JsonNode progress) {
        long found = progress.path("ordersFound").asLong()
                + progress.path("refundsFound").asLong();
        if (found == 0) {
            bar.show(
                    "reading  ",
                    progress.path("bytesRead").asLong(),
                    progress.path("totalBytes").asLong());
        } else {
            bar.show(
                    "importing",
                    progress.path("ordersSent").asLong()
                            + progress.path("refundsSent").asLong(),
                    found);
        }
    }
}

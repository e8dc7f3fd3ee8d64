package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** What the system knows of the sample shop now. */
final class FeedSummary {
    private final Platform platform;
    private final PrintStream out;

    FeedSummary(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    void print(long events, int newSegments) throws IOException, InterruptedException {
        JsonNode figures = platform.get("/v1/metrics/ingestion").body();
        out.printf(Locale.ROOT, "%nThe sample shop is there: %,d events in 25 months%n", events);
        out.printf(
                Locale.ROOT,
                "  orders in the figures    %,10d   (of customers who allow it)%n",
                figures.path("orders").asLong());
        JsonNode segments = platform.get("/v1/segments").body().path("items");
        for (JsonNode segment : segments) {
            out.printf(
                    Locale.ROOT,
                    "  segment %-22s %,6d members, %,d left out for lack of consent%n",
                    segment.path("key").asText(),
                    segment.path("size").asLong(),
                    segment.path("excludedForConsent").asLong());
        }
        if (newSegments == 0) {
            out.println("  nothing was new: it had been fed before");
        }
    }
}

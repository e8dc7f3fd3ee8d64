package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** What became of the lines of a file. */
record ImportSummary(String importId, JsonNode progress) {
    static ImportSummary of(JsonNode done) {
        return new ImportSummary(done.path("id").asText(), done.path("progress"));
    }

    void print(PrintStream out) {
        line(out, "lines read", "linesRead");
        line(out, "  accepted", "linesAccepted");
        line(out, "  refunded", "linesRefunded");
        line(out, "  left out", "linesRejected");
        for (Map.Entry<String, JsonNode> reason :
                progress.path("rejectedByReason").properties()) {
            out.printf(
                    Locale.ROOT,
                    "    %-22s %,12d%n",
                    reason.getKey(),
                    reason.getValue().asLong());
        }
        line(out, "orders", "ordersSent");
        line(out, "refunds", "refundsSent");
    }

    long leftOut() {
        return progress.path("linesRejected").asLong();
    }

    private void line(PrintStream out, String label, String field) {
        out.printf(Locale.ROOT, "%-26s %,12d%n", label, progress.path(field).asLong());
    }
}

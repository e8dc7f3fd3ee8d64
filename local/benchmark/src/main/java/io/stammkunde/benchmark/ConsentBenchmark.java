package io.stammkunde.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How fast consents are recorded and asked for through the gateway, beside what PostgreSQL commits for the same number of
 * callers. Consents that travel with events are counted when the ledger has them. Needs a running system
 * ({@code ./stammkunde up}). Prints a Markdown table. Run it with
 * {@code mvn -q compile exec:java -pl local/benchmark -Dbenchmark=io.stammkunde.benchmark.ConsentBenchmark}.
 */
public final class ConsentBenchmark {
    private static final int CALLERS = 32;
    private static final int AT_ONCE = 1_000;
    private static final int BATCH = 100;
    private static final Load SINGLE = new Load(CALLERS, 4_000, 1);
    private static final Load BULK = new Load(8, 200, AT_ONCE);
    private static final Load BATCHES = new Load(8, 100, BATCH);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private ConsentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var target = Target.fromEnvironment();
        var officer = new SignedIn(target, "clara");
        var people = IntStream.range(0, AT_ONCE)
                .mapToObj(person -> UUID.randomUUID())
                .toList();
        try (var postgres = new RawPostgres(target.consentDatabase(), CALLERS)) {
            new Load(CALLERS, 2_000, 1).measure("warm-up", n -> record(officer, people, n));
            var raw = SINGLE.measure("PostgreSQL by hand, one row each", n -> postgres.insert(consent(people, n)));
            var single = SINGLE.measure("consents, one each", n -> record(officer, people, n));
            var many = new Load(4, 40, AT_ONCE)
                    .measure(
                            "consents, 1,000 at once",
                            n -> officer.post("/v1/consents/bulk", consents(people, n * AT_ONCE)));
            var travelling = travelling(target);
            var asked = SINGLE.measure(
                    "decisions, one each",
                    n -> officer.post("/v1/consents/decisions", question(people.get(n % AT_ONCE))));
            var bulk = BULK.measure(
                    "decisions, 1,000 at once", n -> officer.post("/v1/consents/decisions/bulk", questions(people)));
            List.of(
                            "| measured | per second | ratio | p50 ms | p99 ms |",
                            "|---|---|---|---|---|",
                            raw.row(raw),
                            single.row(raw),
                            many.row(raw),
                            travelling.row(raw),
                            asked.row(raw),
                            bulk.row(raw))
                    .forEach(System.out::println);
        }
    }

    /** Each event has a choice of somebody new; the clock stops when the last one is in the ledger. */
    private static Measured travelling(Target target) throws Exception {
        var run = "consents-" + Long.toString(System.nanoTime(), 36);
        var shop = new Shop(target, run, "\"legalBasis\":\"ART6_1_B\",\"purposes\":[\"service\"]");
        var operator = new SignedIn(target, "ada");
        var began = System.nanoTime();
        var sent = BATCHES.measure("", n -> shop.send("/v1/batch", choices(run, n)));
        do {
            Thread.sleep(BETWEEN_LOOKS);
        } while (operator.get("/v1/quality/collection").path("lag").asLong()
                        + operator.get("/v1/consents/ingestion").path("lag").asLong()
                > 0);
        return new Measured(
                "consents that travel with events",
                sent.events(),
                Duration.ofNanos(System.nanoTime() - began),
                sent.latenciesNanos());
    }

    private static String choices(String run, int batch) {
        return IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                .mapToObj(number -> """
                        {"type":"identify","messageId":"%1$s-%2$d","userId":"%1$s-%2$d","traits":{},\
                        "context":{"consent":{"categoryPreferences":{"analytics":true}}}}""".formatted(run, number))
                .collect(Collectors.joining(",", "{\"batch\":[", "]}"));
    }

    private static void record(SignedIn officer, List<UUID> people, int number) throws Exception {
        officer.post("/v1/consents", consent(people, number));
    }

    private static String consent(List<UUID> people, int number) {
        return """
                {"subject":{"profileId":"%s"},"purpose":"analytics","action":"%s","method":"BUTTON"}""".formatted(people.get(number % people.size()), number / people.size() % 2 == 0 ? "GIVE" : "WITHDRAW");
    }

    private static String consents(List<UUID> people, int first) {
        return IntStream.range(first, first + AT_ONCE)
                .mapToObj(number -> consent(people, number))
                .collect(Collectors.joining(",", "{\"decisions\":[", "]}"));
    }

    private static String question(UUID person) {
        return "{\"profileId\":\"%s\",\"purpose\":\"analytics\"}".formatted(person);
    }

    private static String questions(List<UUID> people) {
        return people.stream()
                .map(ConsentBenchmark::question)
                .collect(Collectors.joining(",", "{\"questions\":[", "]}"));
    }
}

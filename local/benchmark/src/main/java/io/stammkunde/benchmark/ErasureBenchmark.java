package io.stammkunde.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * How long an erasure takes, and what collecting suffers from a thousand of them: first one person with 10,000 events,
 * then {@code -Dpeople} (1,000) whose erasures are approved at once, while events come in at a steady pace. Needs a
 * running system ({@code ./stammkunde up}). Prints a Markdown table. Run it with
 * {@code mvn -q compile exec:java -pl local/benchmark -Dbenchmark=io.stammkunde.benchmark.ErasureBenchmark}.
 */
public final class ErasureBenchmark {
    private static final int BATCH = 100;
    private static final int EVENTS_OF_ONE = 10_000;
    private static final int EVENTS_OF_EACH = 10;
    private static final Steady VISITORS = new Steady(50);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final String DESK = "/v1/privacy/requests";

    private final String run = "erased-" + Long.toString(System.nanoTime(), 36);
    private final SignedIn clara;
    private final SignedIn carl;
    private final SignedIn operator;
    private final Shop shop;

    private ErasureBenchmark(Target target) throws Exception {
        clara = new SignedIn(target, "clara");
        carl = new SignedIn(target, "carl");
        operator = new SignedIn(target, "ada");
        shop = new Shop(target, run);
    }

    public static void main(String[] arguments) throws Exception {
        new ErasureBenchmark(Target.fromEnvironment()).measure(Integer.getInteger("people", 1_000));
    }

    private void measure(int people) throws Exception {
        var one = erased(EVENTS_OF_ONE);
        sendEventsOf(people);
        var requests = requested(people);
        settle();
        var quiet = VISITORS.during("collect, nothing else going on", this::visit, () -> sleep(QUIET));
        var plans = new AtomicReference<Map<String, String>>(Map.of());
        var planning = VISITORS.during("collect, %,d dry runs".formatted(people), this::visit, () -> {
            plans.set(planned(requests));
            return plans;
        });
        var erasing = VISITORS.during("collect, %,d erasures".formatted(people), this::visit, () -> erase(plans.get()));
        System.out.printf(
                "An erasure of %,d events took %.1f s; %,d at once took %.1f s to look at and %.1f s to do.%n%n",
                EVENTS_OF_ONE,
                one.toMillis() / 1e3,
                people,
                planning.elapsed().toMillis() / 1e3,
                erasing.elapsed().toMillis() / 1e3);
        List.of(
                        "| measured | per second | ratio | p50 ms | p99 ms |",
                        "|---|---|---|---|---|",
                        quiet.row(quiet),
                        planning.row(quiet),
                        erasing.row(quiet))
                .forEach(System.out::println);
    }

    /** From the approval to the certificate. */
    private Duration erased(int events) throws Exception {
        for (var batch = 0; batch < events / BATCH; batch++) {
            shop.send("/v1/batch", shop.batchOf(run + "-one", batch * BATCH, BATCH));
        }
        settle();
        var id = requested(run + "-one");
        clara.post(DESK + "/" + id + "/plan", "{}");
        var digest = digestOf(id);
        var began = System.nanoTime();
        carl.post(DESK + "/" + id + "/approval", "{\"digest\":\"%s\"}".formatted(digest));
        while (!"FULFILLED".equals(request(id).path("state").asText())) {
            sleep(BETWEEN_LOOKS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void sendEventsOf(int people) throws Exception {
        new Load(4, people, EVENTS_OF_EACH)
                .measure(
                        "",
                        n -> shop.send(
                                "/v1/batch",
                                shop.batchOf(leaving(n), EVENTS_OF_ONE + n * EVENTS_OF_EACH, EVENTS_OF_EACH)));
    }

    private String leaving(int person) {
        return "%s-leaving-%d".formatted(run, person);
    }

    private void visit(int number) throws Exception {
        shop.send("/v1/track", shop.event(10_000_000 + number));
    }

    /** Requests of people whose identity is established. */
    private List<String> requested(int people) throws Exception {
        var ids = ConcurrentHashMap.<String>newKeySet();
        new Load(4, people, 1).measure("", n -> ids.add(requested(leaving(n))));
        return List.copyOf(ids);
    }

    /** All plans asked for at once: the digest of each complete one by the request's id. */
    private Map<String, String> planned(List<String> ids) throws Exception {
        new Load(8, ids.size(), 1).measure("", n -> clara.post(DESK + "/" + ids.get(n) + "/plan", "{}"));
        var digests = new HashMap<String, String>();
        for (var id : ids) {
            digests.put(id, digestOf(id));
        }
        return digests;
    }

    private String requested(String userId) throws Exception {
        var id = clara.post(DESK, """
                {"type":"ERASURE","channel":"LETTER","identities":[{"type":"userId","value":"%s"}]}""".formatted(userId)).path("id").asText();
        clara.post(DESK + "/" + id + "/identity", "{\"text\":\"a copy of the letter\"}");
        return id;
    }

    private String digestOf(String id) throws Exception {
        var request = request(id);
        while (!"PLANNED".equals(request.path("state").asText())) {
            sleep(BETWEEN_LOOKS);
            request = request(id);
        }
        return request.at("/plan/digest").asText();
    }

    private JsonNode request(String id) throws Exception {
        return clara.get(DESK + "/" + id);
    }

    private int erase(Map<String, String> plans) throws Exception {
        var ids = List.copyOf(plans.keySet());
        new Load(8, ids.size(), 1)
                .measure(
                        "",
                        n -> carl.post(
                                DESK + "/" + ids.get(n) + "/approval",
                                "{\"digest\":\"%s\"}".formatted(plans.get(ids.get(n)))));
        while (isAny("EXECUTING") || isAny("VERIFYING")) {
            sleep(BETWEEN_LOOKS);
        }
        if (isAny("BLOCKED")) {
            throw new IllegalStateException("an erasure is blocked");
        }
        return ids.size();
    }

    private boolean isAny(String state) throws Exception {
        return !clara.get(DESK + "?limit=1&state=" + state).path("items").isEmpty();
    }

    private void settle() throws Exception {
        while (IntStream.range(0, 2).mapToLong(look -> lag()).sum() > 0) {
            sleep(BETWEEN_LOOKS);
        }
    }

    private long lag() {
        return List.of(
                        "/v1/quality/collection",
                        "/v1/consents/ingestion",
                        "/v1/segments/ingestion",
                        "/v1/metrics/ingestion")
                .stream()
                .mapToLong(this::lagAt)
                .sum();
    }

    private long lagAt(String path) {
        try {
            return operator.get(path).path("lag").asLong();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Duration sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
        return duration;
    }
}

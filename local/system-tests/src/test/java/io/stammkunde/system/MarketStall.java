package io.stammkunde.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A shop of 2023 whose every figure can be counted by hand: 400 people see an experiment, some order in March, some of
 * these again in April, in May some answer a survey, write a ticket or speak of the shop in public. Nobody else in these
 * tests has events in that year.
 */
final class MarketStall {
    static final String YEAR = "from=2023-01-01&to=2024-01-01&currency=SEK";
    static final int PEOPLE = 400;
    static final int ANSWERS = 220;
    static final int TICKETS = 50;
    static final int MENTIONS = 20;

    private static final int PAGE = 100;
    /** Scores of a survey from 0 to 10. */
    private static final int SCORES = 11;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<Map<String, Object>> events = new ArrayList<>();

    /** Who it is to the shop. */
    String customer(int person) {
        return "stall-%s-%d".formatted(run, person);
    }

    /** Key of its experiment. */
    String experiment() {
        return "stall-" + run;
    }

    static boolean isTreated(int person) {
        return person % 2 == 1;
    }

    /** Half of those who saw the new page, a fifth of the others. */
    static boolean buys(int person) {
        return isTreated(person) ? person / 2 % 2 == 0 : person / 2 % 5 == 0;
    }

    static boolean buysAgain(int person) {
        return buys(person) && person % 3 == 0;
    }

    static int price(int person) {
        return 50 + person % 7 * 10;
    }

    static long buyers() {
        return people().filter(MarketStall::buys).count();
    }

    static long repeaters() {
        return people().filter(MarketStall::buysAgain).count();
    }

    static long revenue() {
        return people().filter(MarketStall::buys)
                .mapToLong(person -> (buysAgain(person) ? 2L : 1L) * price(person))
                .sum();
    }

    static IntStream people() {
        return IntStream.range(0, PEOPLE);
    }

    /** Sends all of it and waits until every service knows. */
    Gateway.Source open(Gateway gateway) {
        var source = gateway.source("stall-" + run, "ART6_1_F", List.of("analytics"));
        people().forEach(this::march);
        people().filter(MarketStall::buysAgain).forEach(person -> order(person, "2023-04-10T09:00:00Z"));
        IntStream.range(0, ANSWERS).forEach(this::answer);
        IntStream.range(0, TICKETS).forEach(this::ticket);
        IntStream.range(0, MENTIONS)
                .forEach(person -> did(
                        person,
                        "Social Mention",
                        "2023-05-03T09:00:00Z",
                        Map.of("network", "fediverse", "sentiment", 0.5)));
        for (int first = 0; first < events.size(); first += PAGE) {
            gateway.send(source, events.subList(first, Math.min(first + PAGE, events.size())));
        }
        gateway.settle();
        return source;
    }

    private void march(int person) {
        did(
                person,
                "Experiment Viewed",
                "2023-03-01T09:00:00Z",
                Map.of("experiment_id", experiment(), "variation_id", isTreated(person) ? "new" : "old"));
        did(
                person,
                "Product Viewed",
                "2023-03-10T09:00:00Z",
                Map.of("channel", isTreated(person) ? "mail" : "search", "product_id", "P" + person % 3));
        if (buys(person)) {
            order(person, "2023-03-15T09:00:00Z");
        }
    }

    private void order(int person, String at) {
        did(
                person,
                "Order Completed",
                at,
                Map.of(
                        "order_id",
                        "%s-%d-%s".formatted(run, person, at),
                        "revenue",
                        price(person),
                        "currency",
                        "SEK",
                        "products",
                        List.of(
                                Map.of("product_id", "P" + person % 3, "category", "bread", "price", price(person)),
                                Map.of("product_id", "Q" + person % 4, "category", "fruit", "price", 0))));
    }

    private void answer(int person) {
        did(
                person,
                "Survey Answered",
                "2023-05-01T09:00:00Z",
                Map.of("survey", "spring", "kind", "nps", "score", person % SCORES));
    }

    private void ticket(int person) {
        var ticket = Map.<String, Object>of("ticketId", run + "-" + person, "channel", "mail");
        did(person, "Ticket Opened", "2023-05-02T08:00:00Z", ticket);
        did(person, "Ticket Resolved", "2023-05-02T10:00:00Z", ticket);
    }

    private void did(int person, String event, String at, Map<String, Object> properties) {
        events.add(Map.of(
                "type",
                "track",
                "messageId",
                "%s-%d".formatted(run, events.size()),
                "userId",
                customer(person),
                "event",
                event,
                "timestamp",
                Instant.parse(at).toString(),
                "properties",
                properties));
    }
}

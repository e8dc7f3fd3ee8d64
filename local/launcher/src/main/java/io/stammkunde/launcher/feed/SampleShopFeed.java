package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.system.Access;
import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.sampleshop.CampaignCost;
import io.stammkunde.sampleshop.SampleShop;
import io.stammkunde.sampleshop.ShopEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills the running system with two years of an invented shop, through the gateway as any shop would. The history ends
 * when its source was created, so a second run sends the same events again and changes nothing.
 */
public final class SampleShopFeed {
    private static final String SOURCE = "Beispielshop";
    private static final String USER = "ada";
    private static final String PASSWORD = "stammkunde"; // of the local users, and known to everybody
    private static final int NOT_THERE = 404;

    private final Access access;
    private final HttpClient http = Platform.http();
    private final PrintStream out;
    private final ProgressBar bar;
    private final Platform platform;
    private final Platform service;

    public SampleShopFeed(Access access, PrintStream out) {
        this.access = access;
        this.out = out;
        bar = ProgressBar.onTerminal(out);
        platform = new Platform(http, access.gateway(), Tokens.ofUser(http, access.tokenEndpoint(), USER, PASSWORD));
        service = new Platform(
                http, access.gateway(), Tokens.ofService(http, access.tokenEndpoint(), access.serviceSecret()));
    }

    /** Feeds the shop and waits until every service knows it. */
    public void run() throws InterruptedException {
        try {
            JsonNode source = source();
            SampleShop shop = SampleShop.demo(endOf(source));
            long sent = ensureSent(shop, source);
            new Backlog(service, bar, InstantSource.system()).awaitEmpty();
            complain(source, sent);
            costs(shop.costs());
            int segments = ExampleSegments.create(platform);
            ExampleSegments.awaitLive(platform, bar);
            new FeedSummary(platform, out).print(sent, segments);
        } catch (IOException failure) {
            throw new LauncherFailure("The sample shop could not be fed: the gateway does not answer.", failure);
        }
    }

    private JsonNode source() throws IOException, InterruptedException {
        JsonNode known = find();
        if (known != null) {
            return known;
        }
        return platform.post(
                        "/v1/sources",
                        Map.of(
                                "name",
                                SOURCE,
                                "legalBasis",
                                "ART6_1_B",
                                "purposes",
                                List.of("service"),
                                "allowedOrigins",
                                List.of("https://shop.example.com")))
                .expected("The source of the sample shop");
    }

    private @Nullable JsonNode find() throws IOException, InterruptedException {
        JsonNode sources = platform.get("/v1/sources?limit=200").expected("The list of sources");
        for (JsonNode source : sources.path("items")) {
            if (source.path("name").asText().equals(SOURCE)) {
                return source;
            }
        }
        return null;
    }

    private static Instant endOf(JsonNode source) {
        return Instant.parse(source.path("createdAt").asText()).truncatedTo(ChronoUnit.HOURS);
    }

    private static String key(JsonNode source) {
        for (JsonNode key : source.path("writeKeys")) {
            if (key.path("enabled").asBoolean()) {
                return key.path("key").asText();
            }
        }
        throw new LauncherFailure("The source " + SOURCE + " has no write key that is enabled.");
    }

    /** The number of events, each of which is durable. */
    private long send(SampleShop shop, String writeKey) throws IOException, InterruptedException {
        long sent = 0;
        Instant begin = shop.end();
        try (BatchSender sender = new BatchSender(http, access.gateway(), writeKey)) {
            Iterator<ShopEvent> events = shop.events().iterator();
            while (events.hasNext()) {
                ShopEvent event = events.next();
                begin = sent == 0 ? event.at() : begin;
                sender.add(event.item());
                if (++sent % 1_000 == 0) {
                    bar.show("days of the sample shop", days(begin, event.at()), days(begin, shop.end()));
                }
            }
            sender.finish();
            if (sender.accepted() != sent) {
                throw new LauncherFailure(
                        "%d events of the sample shop were not accepted.".formatted(sent - sender.accepted()));
            }
        }
        bar.done(String.format(Locale.ROOT, "%,d events sent", sent));
        return sent;
    }

    private static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** A shop that is there already needs no sending: a later start only waits for what the services have not read. */
    private long ensureSent(SampleShop shop, JsonNode source) throws IOException, InterruptedException {
        long arrived = arrived(source);
        if (arrived > 0 && arrived == shop.events().count()) {
            bar.done(String.format(Locale.ROOT, "%,d events were sent before", arrived));
            return arrived;
        }
        return send(shop, key(source));
    }

    /** However often the shop was fed, each of its events counts once. */
    private void complain(JsonNode source, long sent) throws IOException, InterruptedException {
        long known = arrived(source);
        if (known != sent) {
            throw new LauncherFailure("%d events of the sample shop were sent, but %d arrived.".formatted(sent, known));
        }
    }

    /** The events of the source that are stored or, for lack of any permission, were let go. */
    private long arrived(JsonNode source) throws IOException, InterruptedException {
        JsonNode collection = service.get("/v1/quality/collection").expected("The figures of the collection");
        for (JsonNode part : collection.path("sources")) {
            if (part.path("sourceId").asText().equals(source.path("id").asText())) {
                return part.path("processed").asLong() + part.path("withheld").asLong();
            }
        }
        return 0;
    }

    private void costs(List<CampaignCost> costs) throws IOException, InterruptedException {
        for (CampaignCost cost : costs) {
            Platform.Answer answer = platform.put(
                    "/v1/costs",
                    Map.of(
                            "channel", cost.channel(),
                            "month", cost.month().toString(),
                            "amount", cost.amount(),
                            "currency", cost.currency()));
            if (answer.status() == NOT_THERE) {
                out.println("campaign costs are not kept by this version");
                return;
            }
            answer.expected("A campaign cost");
        }
    }
}

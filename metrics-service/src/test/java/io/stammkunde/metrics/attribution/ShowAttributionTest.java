package io.stammkunde.metrics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.attribution.Attribution.Channel;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowAttributionTest {
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.permit("ada", "ben", "cyd", "dan");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Attribution ask(AttributionModel model, boolean firstOrdersOnly) {
        return ask(model, ChannelBy.CHANNEL, firstOrdersOnly);
    }

    private Attribution ask(AttributionModel model, ChannelBy by, boolean firstOrdersOnly) {
        var measure = new MeasureFigures(shop.calendar, shop.currencies, shop.config);
        return new ShowAttribution(shop.database, shop.calendar, shop.currencies, measure)
                .handle(new AttributionQuestion(MARCH, 30, by, firstOrdersOnly), model, null)
                .await()
                .indefinitely();
    }

    private static ResolvedEventV1 touch(String person, String day, Map<String, Object> properties) {
        return Shop.event("t-" + person + day, person, "Campaign Clicked", Shop.noon(day), properties);
    }

    private static ResolvedEventV1 touch(String person, String day, String channel) {
        return touch(person, day, Map.of("channel", channel));
    }

    @Test
    void theCampaignOfAnEventsContextIsATouchpoint() {
        var visit = Shop.event("v1", "ada", "Product Viewed", Shop.noon("2026-03-01"), Map.of("product_id", "p"));
        shop.events(
                new ResolvedEventV1(
                        visit.eventId(),
                        visit.messageId(),
                        visit.sourceId(),
                        visit.profileId(),
                        visit.type(),
                        visit.event(),
                        visit.timestamp(),
                        visit.receivedAt(),
                        visit.properties(),
                        Map.of(),
                        Map.of("campaign", Map.of("source", "Newsletter", "name", "spring")),
                        Map.of(),
                        visit.purposes()),
                Shop.order("ada", "a1", "2026-03-05", "40"));

        var found = ask(new AttributionModel.Last(), ChannelBy.SOURCE, false);

        assertThat(found.channels()).singleElement().satisfies(channel -> {
            assertThat(channel.channel()).isEqualTo("newsletter");
            assertThat(channel.conversions()).isEqualTo(1);
        });
    }

    @Test
    void touchpointsBelongToTheNextOrderWithinTheWindow() {
        shop.events(
                touch("ada", "2026-01-01", "radio"),
                touch("ada", "2026-02-20", "Mail "),
                touch("ada", "2026-03-04", "search"),
                Shop.order("ada", "a1", "2026-03-05", "40"),
                touch("ada", "2026-03-06", "search"),
                Shop.order("ada", "a2", "2026-03-07", "10"),
                Shop.order("ben", "b1", "2026-03-07", "5"),
                touch("cyd", "2026-03-10", "radio"),
                touch("withdrawn", "2026-03-10", "radio"));

        var first = ask(new AttributionModel.First(), false);
        var linear = ask(new AttributionModel.Linear(), false);

        assertThat(first.conversions()).isEqualTo(3);
        assertThat(first.attributed()).isEqualTo(2);
        assertThat(first.value()).isEqualTo(50);
        assertThat(first.paths()).isEqualTo(3);
        assertThat(first.channels())
                .containsExactly(
                        new Channel("mail", 1, 40, 0.5, 0),
                        new Channel("search", 1, 10, 0.5, 0),
                        new Channel("radio", 0, 0, 0, 0));
        assertThat(linear.channels().getFirst()).isEqualTo(new Channel("search", 1.5, 30, 0.75, 0));
    }

    @Test
    void aPathThatEndedWithoutAnOrderCountsInTheChain() {
        shop.events(
                touch("ada", "2026-03-04", "search"),
                Shop.order("ada", "a1", "2026-03-05", "40"),
                touch("cyd", "2026-03-10", "radio"));

        var answer = ask(new AttributionModel.Markov(1), false);

        assertThat(answer.model()).isEqualTo("markov");
        assertThat(answer.channels())
                .containsExactly(new Channel("search", 1, 40, 1, 1), new Channel("radio", 0, 0, 0, 0));
    }

    @Test
    void onlyFirstOrdersWinCustomers() {
        shop.events(
                Shop.order("ada", "a0", "2026-01-05", "40"),
                touch("ada", "2026-03-04", "mail"),
                Shop.order("ada", "a1", "2026-03-05", "40"),
                touch("ben", "2026-03-04", "search"),
                Shop.order("ben", "b1", "2026-03-05", "7"),
                touch("ben", "2026-03-06", "mail"),
                Shop.order("ben", "b2", "2026-03-07", "9"));

        var answer = ask(new AttributionModel.Last(), true);

        assertThat(answer.conversions()).isEqualTo(1);
        assertThat(answer.channels()).containsExactly(new Channel("search", 1, 7, 1, 0));
    }

    @Test
    void campaignsAreReadFromTheAddressOfAPage() {
        shop.events(
                touch(
                        "ada",
                        "2026-03-01",
                        Map.of(
                                "url",
                                "https://shop.example/?a=1&utm_source=news&utm_medium=E-Mail&utm_campaign=spring%20sale")),
                touch("ada", "2026-03-02", Map.of("search", "?utm_campaign=summer+sale")),
                touch("ada", "2026-03-03", Map.of("url", "https://shop.example/plain", "channel", "  ")),
                Shop.order("ada", "a1", "2026-03-05", "40"));

        assertThat(ask(new AttributionModel.Linear(), ChannelBy.CAMPAIGN, false).channels())
                .extracting(Channel::channel)
                .containsExactly("spring sale", "summer sale");
        assertThat(ask(new AttributionModel.Linear(), ChannelBy.SOURCE, false).channels())
                .extracting(Channel::channel)
                .containsExactly("news");
        assertThat(ask(new AttributionModel.Linear(), ChannelBy.CHANNEL, false).channels())
                .extracting(Channel::channel)
                .containsExactly("e-mail");
    }

    @Test
    void manyChannelsAreShownAsOne() {
        for (int i = 0; i < 60; i++) {
            shop.events(touch("ada", "2026-03-%02d".formatted(1 + i % 20), Map.of("channel", "c" + i, "n", i)));
            shop.events(Shop.event(
                    "x" + i, "ada", "Clicked", Shop.noon("2026-03-20").plusSeconds(i), Map.of("channel", "c" + i)));
        }
        shop.events(Shop.order("ada", "a1", "2026-03-25", "40"));

        var answer = ask(new AttributionModel.Markov(2), false);

        assertThat(answer.channels()).hasSize(50).extracting(Channel::channel).contains("(other)");
        assertThat(answer.channels().stream().mapToDouble(Channel::conversions).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutTouchpointsNothingIsOwed() {
        shop.events(Shop.order("ada", "a1", "2026-03-05", "40"));

        var answer = ask(new AttributionModel.Markov(1), false);

        assertThat(answer.conversions()).isEqualTo(1);
        assertThat(answer.attributed()).isZero();
        assertThat(answer.channels()).isEmpty();
    }
}

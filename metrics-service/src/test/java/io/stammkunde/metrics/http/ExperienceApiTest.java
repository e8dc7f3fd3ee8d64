package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Surveys, tickets, mentions and journeys from Kafka to the answers. Each test has a year of its own. */
@QuarkusTest
class ExperienceApiTest {
    private static final String[] PEOPLE = {"exp-ada", "exp-ben", "exp-cleo", "exp-dan", "exp-eve"};

    @BeforeEach
    void people() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                wire.profile(id(person), person, 1, true);
            }
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static ValidatableResponse analystGets(String path) {
        return given().auth().oauth2(TestTokens.of("analyst")).get(path).then().statusCode(200);
    }

    private static ResolvedEventV1 did(String person, String name, String day, Map<String, Object> properties) {
        return event(person + name + day + properties.hashCode(), person, name, noon(day), properties);
    }

    @Test
    void answersBecomeAScoreWithItsInterval() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                wire.event(did(
                        person, "Survey Answered", "2005-03-01", Map.of("survey", "buy", "kind", "nps", "score", 9)));
                wire.event(did(
                        person, "Survey Answered", "2005-03-02", Map.of("survey", "buy", "kind", "nps", "score", 11)));
            }
            wire.event(did(
                    "exp-ada", "Survey Answered", "2005-03-03", Map.of("survey", "rare", "kind", "nps", "score", 0)));
        }

        eventually(() -> analystGets("/v1/metrics/surveys?from=2005-01-01&to=2006-01-01")
                .body("by", equalTo("survey"))
                .body("leastPeople", equalTo(5))
                .body("groups.group", contains("buy", "rare"))
                .body("groups[0].kind", equalTo("nps"))
                .body("groups[0].n", equalTo(5))
                .body("groups[0].value", equalTo(100f))
                .body("groups[0].standardError", equalTo(0f))
                .body("groups[0].interval.low", equalTo(100f))
                .body("groups[0].nps.promoters", equalTo(5))
                .body("groups[0].refused", equalTo(Map.of("off-scale", 5)))
                .body("groups[1].suppressed", equalTo(true))
                .body("groups[1].value", nullValue())
                .body("groups[1].n", nullValue()));
        analystGets("/v1/metrics/surveys?from=2005-01-01&to=2006-01-01&by=channel")
                .body("groups.group", contains(nullValue()));
        analystGets("/v1/metrics/nps?from=2005-01-01&to=2006-01-01").body("unit", equalTo("points"));
    }

    @Test
    void ticketsBecomeTimes() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                var ticket = Map.<String, Object>of("ticketId", person, "channel", "mail");
                wire.event(did(person, "Ticket Opened", "2006-03-01", ticket));
                wire.event(did(person, "Ticket Resolved", "2006-03-02", ticket));
            }
        }

        eventually(() -> analystGets("/v1/metrics/tickets?from=2006-01-01&to=2007-01-01&by=channel")
                .body("groups.group", contains("mail"))
                .body("groups[0].opened", equalTo(5))
                .body("groups[0].solvedInTime.value", equalTo(0f))
                .body("groups[0].resolutionHours.p95", equalTo(24f))
                .body("groups[0].firstResponseHours.n", equalTo(0))
                .body("groups[0].firstResponseHours.mean", nullValue()));
    }

    @Test
    void mentionsAreToldByNetwork() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                wire.event(did(
                        person, "Social Mention", "2007-03-01", Map.of("network", "fediverse", "sentiment", "0.5")));
            }
        }

        eventually(() -> analystGets("/v1/metrics/voice?from=2007-01-01&to=2008-01-01")
                .body("networks.network", contains("fediverse"))
                .body("networks[0].mentions", equalTo(5))
                .body("networks[0].positiveShare", equalTo(1f)));
    }

    @Test
    void funnelsAndPathsFollowPeople() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                wire.event(did(person, "Product Viewed", "2008-03-01", Map.of()));
                wire.event(did(person, "Checkout Started", "2008-03-02", Map.of()));
            }
        }

        eventually(() -> analystGets("/v1/metrics/funnel?from=2008-01-01&to=2009-01-01"
                        + "&steps=Product Viewed,Checkout Started,Order Completed&window=P7D")
                .body("steps.event", contains("Product Viewed", "Checkout Started", "Order Completed"))
                .body("steps.people", contains(5, 5, 0))
                .body("steps[1].medianSeconds", equalTo(86400f))
                .body("steps[2].dropOff", equalTo(5))
                .body("windowSeconds", equalTo(604800)));
        analystGets("/v1/metrics/paths?from=2008-01-01&to=2009-01-01&start=Product Viewed")
                .body("starts", equalTo(5))
                .body("paths[0].next", contains("Checkout Started"))
                .body("paths[0].share", equalTo(1f))
                .body("others", equalTo(0));
    }

    @Test
    void theQualityOfWhatWasCollectedIsTold() {
        try (var wire = new Wire()) {
            for (var person : PEOPLE) {
                wire.event(did(
                        person,
                        "Order Completed",
                        "2009-03-01",
                        Map.of(
                                "order_id",
                                person + "-2009",
                                "revenue",
                                5,
                                "products",
                                List.of(Map.of("category", "tea", "price", 5)))));
                wire.event(did(
                        person,
                        "Order Completed",
                        "2009-04-01",
                        Map.of(
                                "order_id",
                                person + "-2009-2",
                                "products",
                                List.of(Map.of("category", "pots", "price", 5)))));
                wire.event(did(person, "Survey Sent", "2009-03-02", Map.of("survey", "x", "kind", "nps")));
                wire.enters(id(person), "insight");
            }
        }

        eventually(() -> analystGets("/v1/metrics/quality?from=2009-01-01&to=2010-01-01")
                .body("dimensions.dimension", hasItems("completeness", "uniqueness", "timeliness", "validity"))
                .body("dimensions[0].rules[0].rule", equalTo("order-value"))
                .body("dimensions[0].rules[0].checked", equalTo(10))
                .body("dimensions[0].rules[0].interval.high", equalTo(1f))
                .body("unusedTraitsMeaning", aMapWithSize(2)));
        eventually(() -> analystGets("/v1/metrics/segments?from=2009-04-01&to=2009-05-01")
                .body("segments.segment", hasItems("insight"))
                .body("currency", equalTo("EUR")));
        analystGets("/v1/metrics/next-category?from=2009-01-01&to=2010-01-01")
                .body("steps", equalTo(5))
                .body("categories[0].after", equalTo("tea"))
                .body("categories[0].next", equalTo("pots"))
                .body("categories[0].probability", equalTo(1f));
        analystGets("/v1/clv/customers/" + id("exp-ada") + "/next-category?from=2009-01-01&to=2009-03-31")
                .body("after", contains("tea"))
                .body("basis", equalTo("popularity"));
        eventually(() -> analystGets("/v1/metrics/surveys?from=2009-01-01&to=2010-01-01")
                .body("groups[0].response.invited", equalTo(5))
                .body("groups[0].response.value", equalTo(0f)));
    }

    @Test
    void anEmptyPastHasNothingToTell() {
        var period = "from=1990-01-01&to=1991-01-01";
        analystGets("/v1/metrics/surveys?" + period).body("groups", empty());
        analystGets("/v1/metrics/tickets?" + period).body("groups", empty());
        analystGets("/v1/metrics/voice?" + period).body("networks", empty());
        analystGets("/v1/metrics/funnel?steps=A,B&" + period).body("steps.people", contains(0, 0));
        analystGets("/v1/metrics/paths?start=A&" + period)
                .body("paths", empty())
                .body("starts", equalTo(0));
    }

    @Test
    void theCatalogueListsWhatCustomersSayAndHowTheyAreHelped() {
        analystGets("/v1/metrics")
                .body(
                        "items.key",
                        hasItems(
                                "nps",
                                "csat",
                                "ces-mean",
                                "ces-agreement",
                                "answers-within-15-minutes",
                                "survey-response-rate",
                                "first-response-time",
                                "resolution-time",
                                "share-solved-within-3-hours",
                                "reopened-share",
                                "never-reassigned-share",
                                "backlog",
                                "mentions",
                                "positive-mention-share",
                                "negative-mention-share"))
                .body("items.find { it.key == 'nps' }.name", aMapWithSize(2));
        for (var figure : new String[] {"csat", "ces-mean", "answers-within-15-minutes", "backlog", "mentions"}) {
            analystGets("/v1/metrics/" + figure + "?from=2026-01-01&to=2026-03-01&grain=month&compare=previous");
        }
    }

    @Test
    void whatCustomersSayIsToldOfPartsAndOfEarlierStatesToo() {
        for (var figure : new String[] {"nps", "resolution-time", "backlog", "negative-mention-share"}) {
            var path = "/v1/metrics/" + figure + "?from=2026-01-01&to=2026-03-01";
            for (var part : new String[] {"by=segment", "by=cohort", "by=source", "where=cohort:2026-01"}) {
                analystGets(path + "&" + part);
            }
            analystGets(path + "&asOf=2026-02-01T00:00:00Z");
        }
    }

    @Test
    void whatIsNotAboutOrdersKnowsNoCurrency() {
        given().auth()
                .oauth2(TestTokens.of("analyst"))
                .get("/v1/metrics/nps?from=2026-01-01&to=2026-03-01&by=currency")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:stammkunde:problem:not-divisible"))
                .body("detail", containsString("knows no currency"));
    }
}

package io.stammkunde.profile.erasure;

import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.lookup;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import io.stammkunde.profile.RunningService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights requests from the first command to the last receipt, over the real broker and store. */
@QuarkusTest
@RunningService
class RightsRequestsTest {
    private static final KeptV1 VOUCHERS_OF_2026 = new KeptV1(
            "orders",
            "AO_147",
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2035-01-01"));

    private final Requests request = new Requests();
    private Api.Registered shop;

    @BeforeEach
    void shop() {
        shop = Api.shop();
    }

    @Test
    void aPersonIsErasedAndStaysOutUntilReleasedAndOthersAreUntouched() {
        var ada = Customer.of(shop);
        var bob = Customer.of(shop);

        // identified by the absorbed profile
        var identity =
                request.ask(PrivacyMode.IDENTIFY, List.of(ada.absorbed())).get("identity");
        assertThat(Rows.texts(identity.get("profileIds")))
                .containsExactlyInAnyOrder(
                        ada.profileId().toString(), ada.absorbed().toString());
        var hashes = Rows.texts(identity.get("suppressions"));
        assertThat(hashes).hasSize(3).allMatch(hash -> hash.matches("[0-9a-f]{64}"));

        // the dry run finds everything and changes nothing
        var dryRun = request.ask(PrivacyMode.DRY_RUN, ada.profileIds()).get("rows");
        assertThat(Rows.found(dryRun, "profile/mongodb/events", "events")).isEqualTo(2);
        assertThat(Rows.found(dryRun, "profile/mongodb/events", "orders")).isEqualTo(1);
        assertThat(Rows.found(dryRun, "profile/mongodb/quarantine", "refused-events"))
                .isEqualTo(1);
        assertThat(Rows.found(dryRun, "profile/mongodb/scores", "scores")).isEqualTo(1);
        assertThat(Rows.found(dryRun, "profile/mongodb/merges", "merges")).isEqualTo(1);
        assertThat(Rows.found(dryRun, "profile/mongodb/identifiers", "identifiers"))
                .isEqualTo(3);
        assertThat(Rows.found(dryRun, "profile/mongodb/profiles", "profile")).isEqualTo(2);

        // what could come back is not erased
        assertThat(request.ask(PrivacyMode.EXECUTE, ada.profileIds())
                        .get("failure")
                        .textValue())
                .isEqualTo("NotSuppressedYet");
        lookup("userId", ada.userId()).then().statusCode(200);

        // erased, with sums that add up
        Broker.append(Broker.topic("suppressions"), "no-hash", "{broken");
        request.suppress(hashes);
        var done = request.execute(ada.profileIds()).get("rows");
        assertThat(done).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("erased")).isEqualTo(row.get("found"));
            assertThat(row.get("retained").longValue()).isZero();
        });
        done.forEach(row -> assertThat(row.get("found"))
                .as("%s", row)
                .isEqualTo(Rows.find(
                                dryRun,
                                row.get("store").textValue(),
                                row.get("category").textValue())
                        .get("found")));
        assertThat(request.ask(PrivacyMode.VERIFY, ada.profileIds()).get("rows"))
                .allSatisfy(row -> assertThat(row.get("found").longValue()).isZero());

        // the others are told, and the topic forgets
        for (var id : ada.profileIds()) {
            var told = Broker.records(Broker.topic("profiles"), id.toString());
            assertThat(told.getLast().value()).isNull();
            var last = Broker.json(told.get(told.size() - 2));
            assertThat(last.get("change").textValue()).isEqualTo("ERASED");
            assertThat(last.path("snapshot").isNull() || last.path("snapshot").isMissingNode())
                    .isTrue();
            assertThat(last.get("revision").longValue())
                    .isGreaterThan(Broker.json(told.getFirst()).get("revision").longValue());
            as("analyst").get("/v1/profiles/" + id).then().statusCode(404);
        }

        // nothing makes the person known again
        send(shop, "track", "{\"userId\":\"%s\",\"event\":\"Looked\"}".formatted(ada.userId()));
        send(shop, "alias", "{\"previousId\":\"%s\",\"userId\":\"%s\"}".formatted(ada.device(), newId()));
        send(
                shop,
                "identify",
                "{\"userId\":\"%s\",\"traits\":{\"email\":\" %s\"}}"
                        .formatted(newId(), ada.email().toUpperCase(Locale.ROOT)));
        Customer.refuse(shop, ada.userId());
        Customer.score(ada.profileId());
        Customer.score(bob.profileId());
        as("service")
                .body("{\"identifiers\":[{\"type\":\"email\",\"value\":\"%s\"}]}".formatted(ada.email()))
                .post("/v1/profiles/resolve")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:suppressed-identifier"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("analyst")
                        .get("/v1/quality/collection")
                        .then()
                        .body("sources.find { it.sourceId == '%s' }.suppressed".formatted(shop.id()), is(3)));
        for (var identifier : List.of(
                List.of("userId", ada.userId()), List.of("email", ada.email()), List.of("anonymousId", ada.device()))) {
            lookup(identifier.getFirst(), identifier.getLast()).then().statusCode(404);
        }
        as("data-steward")
                .get("/v1/quality/quarantine?limit=200")
                .then()
                .body(not(containsString(ada.userId())))
                .body(containsString(bob.userId()));
        assertThat(request.ask(PrivacyMode.VERIFY, ada.profileIds()).get("rows"))
                .allSatisfy(row -> assertThat(row.get("found").longValue()).isZero());

        // a repetition finds what the first one found
        assertThat(request.execute(ada.profileIds()).get("rows")).isEqualTo(done);

        // others are as they were
        var untouched =
                new Requests().ask(PrivacyMode.DRY_RUN, bob.profileIds()).get("rows");
        untouched.forEach(row -> assertThat(row.get("found"))
                .as("%s", row)
                .isEqualTo(Rows.find(
                                dryRun,
                                row.get("store").textValue(),
                                row.get("category").textValue())
                        .get("found")));

        // only a release lets the person in again, as somebody new
        hashes.forEach(hash -> Broker.appendTombstone(Broker.topic("suppressions"), hash));
        await().atMost(PATIENCE).untilAsserted(() -> {
            send(shop, "track", "{\"userId\":\"%s\",\"event\":\"Looked\"}".formatted(ada.userId()));
            lookup("userId", ada.userId())
                    .then()
                    .statusCode(200)
                    .body("id", not(is(ada.profileId().toString())));
        });
    }

    @Test
    void whatTheLawKeepsStaysWithoutThePersonUntilTheLawLetsGo() {
        var ada = Customer.of(shop);
        request.suppress(Rows.texts(request.ask(PrivacyMode.IDENTIFY, ada.profileIds())
                .get("identity")
                .get("suppressions")));

        var rows = request.execute(ada.profileIds(), VOUCHERS_OF_2026).get("rows");

        var orders = Rows.find(rows, "profile/mongodb/events", "orders");
        assertThat(orders.get("found").longValue()).isEqualTo(1);
        assertThat(orders.get("erased").longValue()).isZero();
        assertThat(orders.get("retained").longValue()).isEqualTo(1);
        assertThat(orders.get("basis").textValue()).isEqualTo("AO_147");
        assertThat(orders.get("until").textValue()).isEqualTo("2035-01-01");
        assertThat(Rows.find(rows, "profile/mongodb/events", "events")
                        .get("erased")
                        .longValue())
                .isEqualTo(2);
        ada.holdings()
                .body("events", hasSize(1))
                .body("events[0].properties.order_id", is("A-1"))
                .body("events[0].properties.revenue", is(49.9f))
                .body("events[0].purposes", is(empty()))
                .body(not(containsString(ada.userId())));
        assertThat(as("service").get("/v1/replay/events?limit=1000").asString())
                .doesNotContain(ada.profileId().toString());

        var later = request.execute(ada.profileIds()).get("rows");
        assertThat(Rows.find(later, "profile/mongodb/events", "orders")
                        .get("erased")
                        .longValue())
                .isEqualTo(1);
        ada.holdings().body("events", is(empty()));
    }

    @Test
    void aRestrictedPersonServesNoPurposeUntilTheRestrictionIsLifted() {
        var ada = Customer.of(shop);
        request.ask(PrivacyMode.RESTRICT, ada.profileIds());

        send(shop, "track", "{\"userId\":\"%s\",\"event\":\"Looked\"}".formatted(ada.userId()));

        var person = personWith(4, "userId", ada.userId());
        assertThat(person.getString("permissions.analytics.reason")).isEqualTo("RESTRICTED");
        assertThat(person.getBoolean("permissions.service.permitted")).isFalse();
        assertThat(person.getString("scores")).isNull();
        as("analyst")
                .get("/v1/profiles/%s/timeline?limit=1".formatted(ada.profileId()))
                .then()
                .body("items[0].event", is("Looked"))
                .body("items[0].purposes", is(empty()));
        assertThat(lastPermission(ada, "analytics").get("reason").textValue()).isEqualTo("RESTRICTED");

        request.ask(PrivacyMode.LIFT_RESTRICTION, ada.profileIds());

        lookup("userId", ada.userId())
                .then()
                .body("permissions.analytics.reason", is("LEGAL_BASIS_OF_SOURCE"))
                .body("scores.values.clv12m", is(12.5f));
        assertThat(lastPermission(ada, "analytics").get("permitted").booleanValue())
                .isTrue();
    }

    @Test
    void theServiceRegistersAsTheOneThatKnowsWhoIsWho() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var registered = Broker.records(Requests.channel("outgoing.privacy-participants"), "profile-service");
            assertThat(registered).isNotEmpty();
            var participant = Broker.json(registered.getLast());
            assertThat(participant.get("ownsIdentity").booleanValue()).isTrue();
            assertThat(participant.get("stores")).hasSize(8);
        });
    }

    private static JsonNode lastPermission(Customer customer, String purpose) {
        var told = Broker.records(Broker.topic("profiles"), customer.profileId().toString());
        return Broker.json(told.getLast()).get("snapshot").get("permissions").get(purpose);
    }
}

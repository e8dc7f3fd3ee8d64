package io.stammkunde.profile;

import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Events on their way from the sender to the person. */
@QuarkusTest
@RunningService
class PipelineTest {
    @Test
    void whatAnAnonymousVisitorDidBelongsToTheCustomerTheyTurnOutToBe() {
        // Given
        var shop = Api.shop();
        var device = newId();
        var ada = newId();
        send(
                shop,
                "track",
                "{\"anonymousId\":\"%s\",\"event\":\"Looked\",\"properties\":{\"n\":1.50}}".formatted(device));

        // When
        send(shop, "identify", """
            {"anonymousId":"%s","userId":"%s","traits":{"email":" Ada.%s@Example.org ","firstName":"Ada","lastName":"Lovelace"}}\
            """.formatted(device, ada, ada));

        // Then
        var person = personWith(2, "email", "ada.%s@example.org".formatted(ada));
        assertThat(person.getString("traits.firstName.value")).isEqualTo("Ada");
        assertThat(person.getBoolean("permissions.service.permitted")).isTrue();
        assertThat(person.getString("permissions.analytics.reason")).isEqualTo("LEGAL_BASIS_OF_SOURCE");
        as("marketer")
                .get("/v1/profiles/%s/timeline".formatted(person.getString("id")))
                .then()
                .statusCode(200)
                .body("items.type", contains("identify", "track"))
                .body("items[1].event", is("Looked"))
                .body("items[1].properties.n", is(1.50f));
    }

    @Test
    void twoVisitorsWhoTurnOutToBeOneAreOneAndBothIdsLeadToThem() {
        // Given
        var shop = Api.shop();
        var phone = newId();
        var ada = newId();
        send(shop, "track", "{\"anonymousId\":\"%s\",\"event\":\"Looked\"}".formatted(phone));
        send(shop, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        var visitor = personWith(1, "anonymousId", phone).getString("id");
        var customer = personWith(1, "userId", ada).getString("id");

        // When
        send(shop, "track", "{\"anonymousId\":\"%s\",\"userId\":\"%s\",\"event\":\"Bought\"}".formatted(phone, ada));

        // Then
        personWith(3, "anonymousId", phone);
        as("analyst")
                .get("/v1/profiles/" + visitor)
                .then()
                .statusCode(200)
                .body("id", is(customer))
                .body("absorbed", contains(visitor))
                .body("eventCount", is(3));
        as("analyst")
                .get("/v1/profiles/%s/timeline?limit=2".formatted(visitor))
                .then()
                .body("items.size()", is(2))
                .body("nextCursor", notNullValue());
    }

    @Test
    void aRepeatedMessageIdIsDroppedAndCounted() {
        var shop = Api.shop();
        var ada = newId();
        var event = "{\"messageId\":\"%s\",\"userId\":\"%s\",\"event\":\"Looked\"}".formatted(newId(), ada);
        send(shop, "track", event);
        send(shop, "track", event);
        send(shop, "track", "{\"userId\":\"%s\",\"event\":\"Looked\"}".formatted(ada));

        personWith(2, "userId", ada);
        await().atMost(Api.PATIENCE)
                .untilAsserted(() -> as("service")
                        .get("/v1/quality/collection")
                        .then()
                        .statusCode(200)
                        .body("sources.find { it.sourceId == '%s' }.processed".formatted(shop.id()), is(2))
                        .body("sources.find { it.sourceId == '%s' }.duplicates".formatted(shop.id()), is(1)));
    }

    @Test
    void whoHasNotAgreedIsForgottenAndWhoAgreesIsKept() {
        // Given
        var site = Api.site();
        var visitor = newId();
        send(site, "page", "{\"anonymousId\":\"%s\"}".formatted(visitor));

        // When
        send(site, "page", """
            {"anonymousId":"%s","context":{"consent":{"categoryPreferences":{"analytics":true,"marketing":false}}}}\
            """.formatted(visitor));

        // Then
        var person = personWith(1, "anonymousId", visitor);
        assertThat(person.getString("permissions.analytics.reason")).isEqualTo("CONSENT_GIVEN");
        assertThat(person.getString("permissions.marketing.reason")).isEqualTo("CONSENT_REFUSED");
        as("analyst")
                .get("/v1/profiles/%s/timeline".formatted(person.getString("id")))
                .then()
                .body("items[0].purposes", contains("analytics"));
        await().atMost(Api.PATIENCE)
                .untilAsserted(() -> as("analyst")
                        .get("/v1/quality/collection")
                        .then()
                        .body("sources.find { it.sourceId == '%s' }.withheld".formatted(site.id()), is(1)));
    }

    @Test
    void aRefusalIsRememberedThoughTheEventIsNot() {
        var site = Api.site();
        var visitor = newId();
        send(site, "page", """
            {"anonymousId":"%s","context":{"consentManagement":{"deniedConsentIds":["analytics"]}}}\
            """.formatted(visitor));

        var person = personWith(0, "anonymousId", visitor);
        assertThat(person.getString("permissions.analytics.reason")).isEqualTo("CONSENT_REFUSED");
    }

    @Test
    void peopleAreFoundByNameMailAddressAndUserId() {
        // Given
        var shop = Api.shop();
        var id = newId().replace("-", "").substring(0, 12);
        send(
                shop,
                "identify",
                "{\"userId\":\"%s\",\"traits\":{\"name\":\"Zoë Groß%s\",\"email\":\"%s@example.org\"}}"
                        .formatted(id, id, id));
        personWith(1, "userId", id);

        // Then
        for (var query :
                new String[] {"gross" + id.substring(0, 8) + " zo", "ZOE GROSS" + id, id, id + "@EXAMPLE.org"}) {
            as("analyst")
                    .body("{\"query\":\"%s\"}".formatted(query))
                    .post("/v1/profiles/search")
                    .then()
                    .statusCode(200)
                    .body("items.email", hasItem(id + "@example.org"));
        }
    }
}

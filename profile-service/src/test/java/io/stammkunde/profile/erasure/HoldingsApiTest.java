package io.stammkunde.profile.erasure;

import static io.stammkunde.profile.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.RunningService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services are shown of a person. */
@QuarkusTest
@RunningService
class HoldingsApiTest {
    private Api.Registered shop;

    @BeforeEach
    void shop() {
        shop = Api.shop();
    }

    @Test
    void everythingHeldOnAPersonIsShownToServicesOnly() {
        var ada = Customer.of(shop);

        ada.holdings()
                .body("profile", hasSize(2))
                .body("profile[0].id", is(ada.profileId().toString()))
                .body("profile[0].traits.email.value", is(ada.email()))
                .body("profile[0].traits.email.sourceId", is(shop.id()))
                .body("profile[1].mergedInto", is(ada.profileId().toString()))
                .body("permissions[0].restricted", is(false))
                .body("permissions[0].purposes.analytics.reason", is("LEGAL_BASIS_OF_SOURCE"))
                .body("events.type", contains("track", "track", "identify"))
                .body("events[2].context.ip", is("192.0.2.1"))
                .body("merges.absorbed", contains(ada.absorbed().toString()))
                .body("scores[0].values.clv12m", is(12.5f))
                .body("refusedEvents[0].event", containsString(ada.userId()));
        as("service")
                .body(Customer.body(List.of(ada.absorbed())))
                .post("/v1/privacy/identities")
                .then()
                .statusCode(200)
                .body("identifiers.type", contains("anonymousId", "email", "userId"))
                .body("identifiers.value", contains(ada.device(), ada.email(), ada.userId()));
        as("service")
                .body(Customer.body(List.of()))
                .post("/v1/privacy/identities")
                .then()
                .statusCode(400);
        for (var role : List.of("administrator", "compliance-officer", "customer")) {
            as(role).body(Customer.body(ada.profileIds()))
                    .post("/v1/privacy/identities")
                    .then()
                    .statusCode(403);
            as(role).body(Customer.body(ada.profileIds()))
                    .post("/v1/privacy/holdings")
                    .then()
                    .statusCode(403);
        }
    }
}

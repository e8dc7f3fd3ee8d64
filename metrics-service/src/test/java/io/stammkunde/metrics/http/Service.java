package io.stammkunde.metrics.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.PostgresServer;
import io.stammkunde.testing.TestTopics;
import io.stammkunde.testing.TokenIssuer;

/** What the service under test needs around it; found by Quarkus, as it looks for these annotations everywhere. */
@QuarkusTestResource(KafkaServer.class)
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(TemporaryFolder.class)
@QuarkusTestResource(PseudonymSecret.class)
@QuarkusTestResource(ProfileServiceFake.class)
@QuarkusTestResource(
        value = TestTopics.class,
        initArgs = {
            @ResourceArg(
                    name = "incoming",
                    value =
                            "metrics-events=events.resolved,metrics-profiles=profiles.changed,metrics-memberships=segments.memberships,privacy-commands=privacy.commands"),
            @ResourceArg(
                    name = "outgoing",
                    value =
                            "scores-changed=scores.changed,metrics-alerts=metrics.alerts,privacy-receipts=privacy.receipts,privacy-participants=privacy.participants")
        })
final class Service {
    private Service() {}
}

package io.stammkunde.segment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TestTopics;
import io.stammkunde.testing.TokenIssuer;

/** What every test against the running service has: real servers, own topics, own database, trusted tokens. */
@WithTestResource(value = KafkaServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MongoServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenIssuer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(
        value = TestTopics.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = {
            @ResourceArg(
                    name = "incoming",
                    value =
                            "events=events.resolved,profiles=profiles.changed,scores=scores.changed,privacy-commands=privacy.commands"),
            @ResourceArg(
                    name = "outgoing",
                    value =
                            "memberships=segments.memberships,privacy-receipts=privacy.receipts,privacy-participants=privacy.participants")
        })
final class TestServersAndTopics {
    private TestServersAndTopics() {}
}

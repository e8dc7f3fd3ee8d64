package io.stammkunde.consent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MailServer;
import io.stammkunde.testing.PostgresServer;
import io.stammkunde.testing.TestTopics;
import io.stammkunde.testing.TokenIssuer;

/** What surrounds the service in all tests of this module that start it: real servers, and a fake profile-service. */
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(KafkaServer.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(ProfileServiceFake.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(OperatorsGateway.class)
@QuarkusTestResource(TestSecrets.class)
@QuarkusTestResource(
        value = TestTopics.class,
        initArgs = {
            @ResourceArg(
                    name = "incoming",
                    value = "events-resolved=events.resolved,profiles-changed=profiles.changed,"
                            + "privacy-commands=privacy.commands,privacy-receipts-in=privacy.receipts,"
                            + "privacy-participants-in=privacy.participants"),
            @ResourceArg(
                    name = "outgoing",
                    value = "consents-changed=consents.changed,privacy-receipts=privacy.receipts,"
                            + "privacy-participants=privacy.participants,privacy-commands-out=privacy.commands,"
                            + "privacy-corrections-out=privacy.corrections,"
                            + "privacy-suppressions-out=privacy.suppressions")
        })
public final class RunningService {
    private RunningService() {}
}

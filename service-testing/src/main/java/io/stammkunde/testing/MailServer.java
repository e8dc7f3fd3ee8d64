package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stammkunde.servers.TestServers;
import java.util.Map;

/** The mail server of this Maven run, which delivers nowhere; {@link Mailbox} reads what arrived. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(TestServers.mailbox().smtpPort()));
    }

    @Override
    public void stop() {
        // shared by the whole run
    }
}

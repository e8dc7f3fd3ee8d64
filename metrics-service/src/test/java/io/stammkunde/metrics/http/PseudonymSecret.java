package io.stammkunde.metrics.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The secret that an operator sets, without which there are no pseudonyms. */
public class PseudonymSecret implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "a secret that nobody knows but these tests";

    @Override
    public Map<String, String> start() {
        return Map.of("stammkunde.metrics.export.pseudonym-key", SECRET);
    }

    @Override
    public void stop() {
        // nothing was started
    }
}

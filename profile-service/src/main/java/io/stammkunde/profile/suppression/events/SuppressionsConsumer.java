package io.stammkunde.profile.suppression.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.storage.Retry;
import io.stammkunde.profile.suppression.IdentifierHashes;
import io.stammkunde.profile.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * At least once, in order for each hash, in batches; a repeated record changes nothing. The key says all that counts, so a
 * value that cannot be read suppresses all the same; a record whose key is no hash is logged and passed over. Only a
 * record without a value releases.
 */
@ApplicationScoped
public class SuppressionsConsumer {
    private static final Logger LOG = Logger.getLogger(SuppressionsConsumer.class);

    private final Suppressions suppressions;

    SuppressionsConsumer(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @Incoming("privacy-suppressions")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        var latest = new HashMap<String, Boolean>();
        for (var record : records) {
            if (record.key() != null && IdentifierHashes.isHash(record.key())) {
                latest.put(record.key(), record.value() != null);
            } else {
                LOG.warnf("Record is no suppression partition=%d offset=%d", record.partition(), record.offset());
            }
        }
        return Retry.untilDone("keeping suppressions", () -> suppressions.change(latest));
    }
}

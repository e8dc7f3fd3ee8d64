package io.stammkunde.consent.rights;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Takes an answer of a participant into account. One for a request that is not there changes nothing. */
@ApplicationScoped
public class ReceiveReceipts {
    private static final Logger LOG = Logger.getLogger(ReceiveReceipts.class);

    private final RightsBook book;
    private final CommandsOut commands;
    private final Certify certify;
    private final Saga saga;
    private final Clock clock;

    public ReceiveReceipts(RightsBook book, CommandsOut commands, Certify certify, RightsConfig config, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.certify = certify;
        this.saga = new Saga(config.patience());
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(PrivacyReceiptV1 receipt) {
        return book.lock(receipt.requestId())
                .chain(request -> {
                    var next = saga.receive(request, receipt, clock.instant());
                    return book.keep(next.request(), next.lookAt())
                            .chain(() -> commands.send(next.commands()))
                            .chain(() -> certify.ifDone(request, next.request()));
                })
                .onFailure(RightsRefusal.UnknownRequest.class)
                .invoke(unknown -> LOG.warnf("Receipt of an unknown request participant=%s", receipt.participant()))
                .onFailure(RightsRefusal.UnknownRequest.class)
                .recoverWithNull();
    }
}

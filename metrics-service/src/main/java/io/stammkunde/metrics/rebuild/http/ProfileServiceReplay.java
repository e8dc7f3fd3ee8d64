package io.stammkunde.metrics.rebuild.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.ingest.ContractChecks;
import io.stammkunde.metrics.ingest.PoisonedRecord;
import io.stammkunde.metrics.rebuild.Replay;
import io.stammkunde.metrics.rebuild.ReplayFailure;
import io.stammkunde.metrics.rebuild.ReplayPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The replay over HTTP. A page is asked for again while profile-service or the sign-in server is away, with growing pauses;
 * a refusal is final. Items that break the contract are passed over, as the consumers do with records.
 */
@ApplicationScoped
class ProfileServiceReplay implements Replay {
    private static final Logger LOG = Logger.getLogger(ProfileServiceReplay.class);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ReplayClient client;
    private final MetricsConfig.Rebuild config;

    ProfileServiceReplay(@RestClient ReplayClient client, MetricsConfig config) {
        this.client = client;
        this.config = config.rebuild();
    }

    @Override
    public Uni<ReplayPage<ProfileChangedV1>> profiles(@Nullable String after) {
        return untilAnswered(client.profiles(after, config.pageSize()))
                .map(page -> checked(page, ContractChecks::profile));
    }

    @Override
    public Uni<ReplayPage<ResolvedEventV1>> events(@Nullable String after) {
        return untilAnswered(client.events(after, config.pageSize())).map(page -> checked(page, ContractChecks::event));
    }

    private <T> Uni<T> untilAnswered(Uni<T> page) {
        return page.onFailure(ProfileServiceReplay::mayPass)
                .invoke(failure -> LOG.warnf("Replay not read, trying again: %s", failure))
                .onFailure(ProfileServiceReplay::mayPass)
                .retry()
                .withBackOff(config.retryFirst(), config.retryAtMost())
                .expireIn(config.patience().toMillis())
                .onFailure()
                .transform(ProfileServiceReplay::failure);
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof WebApplicationException answered) || mayPass(status(answered));
    }

    private static boolean mayPass(int status) {
        return status < CLIENT_ERROR || status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
    }

    private static int status(WebApplicationException answered) {
        return answered.getResponse().getStatus();
    }

    private static ReplayFailure failure(Throwable failure) {
        return failure instanceof WebApplicationException refused
                ? new ReplayFailure("profile-service refuses the replay with status " + status(refused), failure)
                : new ReplayFailure("profile-service cannot be reached, or answers something else", failure);
    }

    private static <T> ReplayPage<T> checked(ReplayPage<T> page, UnaryOperator<T> check) {
        var items = page.items().stream().flatMap(item -> usable(item, check)).toList();
        return new ReplayPage<>(items, page.next(), page.total());
    }

    private static <T> Stream<T> usable(T item, UnaryOperator<T> check) {
        try {
            return Stream.of(check.apply(item));
        } catch (PoisonedRecord poison) {
            LOG.warnf("Replayed item passed over: %s of %s", poison.getMessage(), item);
            return Stream.empty();
        }
    }
}

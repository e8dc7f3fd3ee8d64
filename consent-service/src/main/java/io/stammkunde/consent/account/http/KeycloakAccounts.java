package io.stammkunde.consent.account.http;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.account.Account;
import io.stammkunde.consent.account.AccountConfig;
import io.stammkunde.consent.account.Accounts;
import io.stammkunde.contracts.profile.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Users of Keycloak whose user name is a {@code userId} of the person, or whose address is an {@code email}. A user id that
 * is Keycloak's own id of a user counts as well.
 */
@ApplicationScoped
class KeycloakAccounts implements Accounts {
    private static final int SECONDS = 10;
    private static final int NOT_FOUND = 404;

    private final IdentitiesClient identities;
    private final Optional<UsersClient> users;
    private final AccountConfig config;

    KeycloakAccounts(@RestClient IdentitiesClient identities, AccountConfig config) {
        this.identities = identities;
        this.config = config;
        this.users = config.url()
                .filter(url -> !url.isBlank())
                .map(url -> QuarkusRestClientBuilder.newBuilder()
                        .baseUri(URI.create(url))
                        .connectTimeout(SECONDS, TimeUnit.SECONDS)
                        .readTimeout(SECONDS, TimeUnit.SECONDS)
                        .build(UsersClient.class));
    }

    @Override
    public Uni<List<Account>> of(Collection<UUID> profiles) {
        if (users.isEmpty() || profiles.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return identities
                .of(new IdentitiesClient.Profiles(profiles))
                .chain(known -> all(users.get(), known.identifiers()));
    }

    private Uni<List<Account>> all(UsersClient client, List<Identifier> identifiers) {
        return Multi.createFrom()
                .iterable(identifiers)
                .onItem()
                .transformToUniAndConcatenate(identifier -> matching(client, identifier))
                .collect()
                .in(LinkedHashMap<String, Account>::new, (all, some) -> some.forEach(one -> all.put(one.id(), one)))
                .map(all -> List.copyOf(all.values()));
    }

    private Uni<List<Account>> matching(UsersClient client, Identifier identifier) {
        return switch (identifier.type()) {
            case "email" -> client.search(null, identifier.value(), true).chain(found -> complete(client, found));
            case "userId" ->
                client.search(identifier.value(), null, true)
                        .chain(found -> complete(client, found))
                        .chain(byName -> find(identifier.value())
                                .map(byId -> byId.map(one -> with(byName, one)).orElse(byName)));
            default -> Uni.createFrom().item(List.of());
        };
    }

    private static List<Account> with(List<Account> some, Account another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private Uni<List<Account>> complete(UsersClient client, List<UsersClient.User> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(user -> account(client, user))
                .collect()
                .asList();
    }

    @Override
    public Uni<Optional<Account>> find(String id) {
        return users.isEmpty() || !isId(id)
                ? Uni.createFrom().item(Optional.empty())
                : users.get()
                        .one(id)
                        .chain(user -> account(users.get(), user))
                        .map(Optional::of)
                        .onFailure(KeycloakAccounts::isGone)
                        .recoverWithItem(Optional.empty());
    }

    /** Anything else would be another path of the admin API. */
    private static boolean isId(String text) {
        return text.matches("[0-9a-fA-F-]{36}");
    }

    @Override
    public Uni<Void> delete(String id) {
        return users.map(client ->
                        client.delete(id).onFailure(KeycloakAccounts::isGone).recoverWithNull())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Account> account(UsersClient client, UsersClient.User user) {
        return client.roles(user.id())
                .map(roles -> new Account(
                        user.id(),
                        user.username(),
                        user.email(),
                        user.createdTimestamp(),
                        roles.stream().anyMatch(role -> config.staffRoles().contains(role.name()))));
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == NOT_FOUND;
    }
}

package io.stammkunde.consent.account;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The accounts of a person in a rights request. What it has found once it finds again, though nobody is known any more. */
@ApplicationScoped
public class AccountsOfPerson {
    private final Accounts accounts;
    private final FoundAccounts found;

    public AccountsOfPerson(Accounts accounts, FoundAccounts found) {
        this.accounts = accounts;
        this.found = found;
    }

    /** Those that are there now. */
    public Uni<List<Account>> present(UUID request, Collection<UUID> profiles) {
        return OnContext.resume(accounts.of(profiles))
                .chain(now ->
                        found.remember(request, now.stream().map(Account::id).toList()))
                .chain(ids -> OnContext.resume(each(ids, accounts::find)))
                .map(all -> all.stream().flatMap(Optional::stream).toList());
    }

    /** Deletes all but those of people who work here. */
    public Uni<Void> erase(UUID request, Collection<UUID> profiles) {
        return present(request, profiles)
                .chain(all -> OnContext.resume(each(
                        all.stream()
                                .filter(account -> !account.isStaff())
                                .map(Account::id)
                                .toList(),
                        id -> accounts.delete(id).replaceWith(true))))
                .replaceWithVoid();
    }

    /** Those of a person, for an archive. */
    public Uni<List<Account>> of(Collection<UUID> profiles) {
        return OnContext.resume(accounts.of(profiles));
    }

    private static <T> Uni<List<T>> each(List<String> ids, Function<String, Uni<T>> work) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }
}

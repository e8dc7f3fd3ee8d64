package io.stammkunde.consent.account;

import static io.stammkunde.consent.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountsOfPersonTest {
    private static final UUID REQUEST = new UUID(0, 1);
    private static final List<UUID> PROFILES = List.of(new UUID(0, 2));
    private static final Account CUSTOMER = new Account("c", "kim", "kim@example.org", 1L, false);
    private static final Account STAFF = new Account("s", "ada", "ada@example.org", 1L, true);

    private final Realm realm = new Realm();
    private final Map<UUID, Set<String>> remembered = new HashMap<>();
    private final AccountsOfPerson accounts = new AccountsOfPerson(realm, (request, ids) -> {
        var all = remembered.computeIfAbsent(request, none -> new LinkedHashSet<>());
        all.addAll(ids);
        return Uni.createFrom().item(List.copyOf(all));
    });

    /** Everybody is known by their profile, until the identity graph is gone. */
    private static final class Realm implements Accounts {
        private final Map<String, Account> users = new HashMap<>();
        private boolean forgotten;

        @Override
        public Uni<List<Account>> of(Collection<UUID> profiles) {
            return Uni.createFrom().item(forgotten ? List.of() : List.copyOf(users.values()));
        }

        @Override
        public Uni<Optional<Account>> find(String id) {
            return Uni.createFrom().item(Optional.ofNullable(users.get(id)));
        }

        @Override
        public Uni<Void> delete(String id) {
            users.remove(id);
            return Uni.createFrom().voidItem();
        }
    }

    @Test
    void theAccountOfACustomerIsDeleted() {
        realm.users.put("c", CUSTOMER);

        await(accounts.erase(REQUEST, PROFILES));

        assertThat(realm.users).isEmpty();
    }

    @Test
    void theAccountOfSomebodyWhoWorksHereStays() {
        realm.users.put("s", STAFF);

        await(accounts.erase(REQUEST, PROFILES));

        assertThat(await(accounts.present(REQUEST, PROFILES))).containsExactly(STAFF);
    }

    @Test
    void anAccountThatWasFoundOnceIsLookedForAgainWhenNobodyIsKnownAnyMore() {
        realm.users.put("c", CUSTOMER);
        assertThat(await(accounts.present(REQUEST, PROFILES))).containsExactly(CUSTOMER);

        realm.forgotten = true;

        assertThat(await(accounts.present(REQUEST, PROFILES))).containsExactly(CUSTOMER);
        realm.users.clear();
        assertThat(await(accounts.present(REQUEST, PROFILES))).isEmpty();
    }
}

package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Remains;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Who is erased stays known by the bare profile id, so that whatever still arrives of them is recognised and dropped. */
public final class ErasedPeople {
    /** Tables whose rows keep the profile they came with. */
    public static final List<String> BY_PROFILE = List.of(
            "events",
            "orders",
            "reversals",
            "survey_answers",
            "survey_invitations",
            "ticket_steps",
            "mentions",
            "memberships");
    /** Tables with one row a person. */
    public static final List<String> BY_PERSON = List.of("scores", "published_scores");

    /** Of those in {@code people}, the rows that say more than that somebody is erased. */
    public static final String SAYS_MORE = """
            (NOT erased OR permitted OR person_id <> profile_id OR merged_into IS NOT NULL OR revision <> 0
              OR customer_key <> CAST(profile_id AS VARCHAR) OR valid_until IS NOT NULL
              OR first_seen IS NOT NULL OR last_seen IS NOT NULL)
            """;

    private ErasedPeople() {}

    /** Marks profiles as erased, those included of which nothing was ever told, and deletes everything of them. */
    public static void erase(DSLContext sql, Collection<UUID> profiles) {
        for (var profile : profiles) {
            sql.execute("UPDATE people SET erased = true WHERE profile_id = ? AND NOT erased", profile);
            sql.execute("""
                    INSERT INTO people (profile_id, person_id, revision, customer_key, permitted, erased)
                    SELECT ?, ?, 0, ?, false, true WHERE NOT EXISTS (FROM people WHERE profile_id = ?)
                    """, profile, profile, profile.toString(), profile);
        }
        clear(sql);
    }

    /** Deletes everything of those who are marked as erased, and of the profiles that they had absorbed. */
    static void clear(DSLContext sql) {
        long changed = bare(sql);
        changed += deleteRows(sql);
        if (changed > 0) {
            Remains.note(sql);
        }
    }

    /** The same, where at most some profile turned out to be part of somebody who is erased. */
    static void clearAbsorbed(DSLContext sql) {
        if (bare(sql) > 0) {
            deleteRows(sql);
            Remains.note(sql);
        }
    }

    private static int bare(DSLContext sql) {
        return sql.execute("""
                UPDATE people SET erased = true, permitted = false, person_id = profile_id, merged_into = NULL,
                  revision = 0, customer_key = CAST(profile_id AS VARCHAR), valid_until = NULL,
                  first_seen = NULL, last_seen = NULL
                WHERE person_id IN (SELECT profile_id FROM people WHERE erased) AND\s""" + SAYS_MORE);
    }

    private static long deleteRows(DSLContext sql) {
        long deleted = 0;
        for (var table : BY_PROFILE) {
            deleted += delete(sql, table, "profile_id");
        }
        for (var table : BY_PERSON) {
            deleted += delete(sql, table, "person_id");
        }
        return deleted;
    }

    private static int delete(DSLContext sql, String table, String whose) {
        return sql.execute(
                "DELETE FROM %s WHERE %s IN (SELECT profile_id FROM people WHERE erased)".formatted(table, whose));
    }
}
